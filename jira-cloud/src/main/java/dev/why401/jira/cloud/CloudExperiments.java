package dev.why401.jira.cloud;

import static dev.why401.jira.cloud.CloudQuestions.*;

import dev.why401.doctor.Experiment;
import dev.why401.doctor.Site;
import dev.why401.doctor.Situation;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Questions;
import java.util.List;
import java.util.Set;

/**
 * What can be tried at Jira Cloud and Confluence Cloud. How often logins failed is not among it: Cloud tells nobody.
 */
final class CloudExperiments {
    /** Of these the failing call says nothing that the question who the caller is does not. */
    private static final Set<String> OWN_QUESTIONS =
            Set.of("/" + CloudIdentity.MYSELF, "/" + CloudIdentity.CURRENT_USER, "/rest/api/3/serverInfo");

    /** What the gateway takes; passwords have no business there. */
    private static final Set<SecretKind> TOKENS = Set.of(
            SecretKind.API_TOKEN,
            SecretKind.SCOPED_API_TOKEN,
            SecretKind.SERVICE_ACCOUNT_TOKEN,
            SecretKind.OAUTH_ACCESS_TOKEN);

    private static final Set<Integer> ANSWERED_FOR_NOBODY = Set.of(200, 400, 401, 403, 404);

    private CloudExperiments() {}

    static List<Experiment> all() {
        return List.of(gateway(), tokenAlone(), otherProduct(), grants(), rights(), again());
    }

    private static Experiment gateway() {
        return Experiment.named("cloud-gateway", "try the same credential at the gateway address of the site")
                .reveals(GATEWAY)
                .requests(2)
                .needs("a site of Atlassian", situation -> Hosts.isSite(situation.site()))
                .needs("a token of Atlassian", situation -> isToken(situation.site()))
                .sendsCredential()
                .runs(GatewayTrials::sameCredential);
    }

    private static Experiment tokenAlone() {
        return Experiment.named(
                        "cloud-token-alone", "try the token without the e-mail at the gateway address of the site")
                .reveals(TOKEN_ALONE)
                .requests(2)
                .needs(
                        "a site of Atlassian",
                        situation -> Hosts.isSite(situation.site()) || Hosts.isGateway(situation.site()))
                .needs(
                        "a token of Atlassian with a name",
                        situation -> isToken(situation.site()) && isBasic(situation.site()))
                .needs("a pair that was refused", CloudExperiments::isPairRefused)
                .sendsCredential()
                .runs(GatewayTrials::tokenAlone);
    }

    /** The pair is refused where it belongs: at the gateway, if it has scopes. */
    private static boolean isPairRefused(Situation situation) {
        return situation.found(GATEWAY_REFUSES)
                || situation.found(GATEWAY_MISMATCH)
                || (Hosts.isGateway(situation.site()) && situation.found(Questions.IDENTITY_REFUSED));
    }

    private static Experiment otherProduct() {
        return Experiment.named("cloud-other-product", "ask the other product of the site who the caller is")
                .reveals(OTHER_PRODUCT)
                .requests(1)
                .needs("a site of Atlassian", situation -> Hosts.isSite(situation.site()))
                .needs("a product that refuses to say who the caller is", CloudExperiments::isNobodyThere)
                .sendsCredential(CloudIdentity::countsAsLogin)
                .runs(SiteTrials::otherProduct);
    }

    /** Only where the one product knows nobody does it say something that the other does. */
    private static boolean isNobodyThere(Situation situation) {
        return situation.found(Questions.IDENTITY_REFUSED) || situation.found(Questions.IDENTITY_ANONYMOUS);
    }

    private static Experiment grants() {
        return Experiment.named("cloud-grants", "list the sites that the token was granted")
                .reveals(GRANTS)
                .requests(1)
                .needs(
                        "an OAuth access token",
                        situation -> situation.site().credential().secret().is(SecretKind.OAUTH_ACCESS_TOKEN))
                .needs(
                        "a site of Atlassian",
                        situation -> Hosts.isSite(situation.site()) || Hosts.isGateway(situation.site()))
                .sendsCredential()
                .runs(GatewayTrials::grants);
    }

    private static Experiment rights() {
        return Experiment.named(
                        "cloud-rights", "ask Jira what the account may do with the project or issue of the call")
                .reveals(RIGHTS)
                .requests(1)
                .needs(
                        "a call to a project or an issue",
                        situation -> FailingCall.of(situation)
                                .filter(call -> !SiteTrials.isOffThePath(call))
                                .flatMap(FailingCall::subject)
                                .isPresent())
                .needs("an account that Jira knows", situation -> situation.found(Questions.IDENTITY_ACCEPTED))
                .sendsCredential()
                .runs(SiteTrials::rights);
    }

    private static Experiment again() {
        return Experiment.named("cloud-again", "make the failing call again with the credential and without it")
                .reveals(AGAIN)
                .requests(2)
                .needs("a failing call that can be made again", CloudExperiments::canBeRepeated)
                .sendsCredential(CloudIdentity::countsAsLogin)
                .runs(SiteTrials::again);
    }

    private static boolean canBeRepeated(Situation situation) {
        Integer status = situation.diagnosis().exchange().status().orNull();
        return status != null
                && ANSWERED_FOR_NOBODY.contains(status)
                && FailingCall.of(situation)
                        .filter(FailingCall::canBeRepeated)
                        .filter(call -> !OWN_QUESTIONS.contains(call.path()) && !SiteTrials.isOffThePath(call))
                        .isPresent();
    }

    private static boolean isBasic(Site site) {
        return site.credential().scheme().is(Scheme.BASIC);
    }

    private static boolean isToken(Site site) {
        return site.credential().secret().value().filter(TOKENS::contains).isPresent();
    }
}
