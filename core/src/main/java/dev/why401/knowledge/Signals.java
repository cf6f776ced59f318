package dev.why401.knowledge;

import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.TransportProblem;
import dev.why401.knowledge.AnswerSignals.BodyForm;
import dev.why401.knowledge.AnswerSignals.Form;
import dev.why401.knowledge.AnswerSignals.JsonMember;
import dev.why401.knowledge.AnswerSignals.JsonShape;
import dev.why401.knowledge.AnswerSignals.Matches;
import dev.why401.knowledge.AnswerSignals.Place;
import dev.why401.knowledge.AnswerSignals.ResponseHeader;
import dev.why401.knowledge.AnswerSignals.ResponseHeaderPrefix;
import dev.why401.knowledge.AnswerSignals.Says;
import dev.why401.knowledge.AnswerSignals.StatusIn;
import dev.why401.knowledge.RequestSignals.Report;
import dev.why401.knowledge.WaySignals.Chain;
import dev.why401.knowledge.WaySignals.TokenTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The basic signals from which rules are written: one factory each, named so that a rule reads as a sentence. Text is
 * compared without regard to case throughout. All signals are immutable and thread-safe.
 */
public final class Signals {
    private static final Set<String> LOGIN_HEADERS = Set.of(
            "x-seraph-loginreason",
            "x-ausername",
            "x-aaccountid",
            "x-authentication-denied-reason",
            "x-failure-category");

    private Signals() {}

    // What came back

    /** Seen when the final status is one of these. */
    public static Signal status(Integer... statuses) {
        return new StatusIn(0, 0, List.of(statuses));
    }

    /** Seen when the words of the answer, of its challenge or of the log find one of the faults with the subject. */
    public static Signal complaint(Subject subject, Fault... faults) {
        return new ComplaintSignal(subject, Set.of(faults));
    }

    /** Seen when the final status lies between the two, both included. */
    public static Signal statusBetween(int from, int to) {
        return new StatusIn(from, to, List.of());
    }

    /** Seen when the answer carries the header with any value. */
    public static Signal responseHeader(String name) {
        return new ResponseHeader(name, "", topicOf(name));
    }

    /** Seen when the answer carries the header and its value contains some text. */
    public static Signal responseHeader(String name, String containing) {
        return new ResponseHeader(name, containing, topicOf(name));
    }

    /** Seen when the answer lists the scopes that the endpoint accepts and those of the token, and no scope is in both lists. */
    public static Signal noAcceptedScopeGranted() {
        return new ScopeHeaders();
    }

    /** Seen when the answer carries a header whose name starts like this. */
    public static Signal responseHeaderStartingWith(String prefix) {
        return new ResponseHeaderPrefix(prefix, Topic.ANSWERER);
    }

    /** Seen when the answer sets a cookie whose name, or marked ending, contains some text. */
    public static Signal setsCookie(String containing) {
        return new ResponseHeader("Set-Cookie", containing, Topic.COOKIES);
    }

    private static Topic topicOf(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (LOGIN_HEADERS.contains(lower)) {
            return Topic.LOGIN;
        }
        return switch (lower) {
            case "www-authenticate", "proxy-authenticate" -> Topic.CHALLENGE;
            case "set-cookie" -> Topic.COOKIES;
            case "content-type" -> Topic.FORM;
            case "date", "age", "expires" -> Topic.TIME;
            case "location" -> Topic.REDIRECTS;
            default -> Topic.ANSWERER;
        };
    }

    /** Seen when the body, the log line or the client's error says any of the phrases. */
    public static Signal says(String... anyOf) {
        return Says.of(Place.ANYWHERE, Topic.WORDS, anyOf);
    }

    /** Seen when the body of the answer says any of the phrases. */
    public static Signal bodySays(String... anyOf) {
        return Says.of(Place.BODY, Topic.WORDS, anyOf);
    }

    /** Seen when the log line says any of the phrases; weaker than the body, for clients reword what servers say. */
    public static Signal logSays(String... anyOf) {
        return Says.of(Place.LOG, Topic.WORDS, anyOf);
    }

    /** Seen when the body shows a mark of whoever wrote the page; tells who answered, not what they said. */
    public static Signal bodyBears(String... anyOfTheMarks) {
        return Says.of(Place.BODY, Topic.ANSWERER, anyOfTheMarks);
    }

    /**
     * Seen when the body or the log line matches a pattern.
     *
     * @param what what the pattern finds, as a noun
     * @param marker lower-case text that is in every match; the pattern is tried only where it is
     * @param regex the pattern, tried without regard to case
     */
    public static Signal matches(String what, String marker, String regex) {
        return new Matches(Place.ANYWHERE, what, marker, Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Topic.WORDS);
    }

    /** Seen when the whole answer is a JSON array with nothing in it. */
    public static Signal emptyArray() {
        return matches("an empty list and nothing else", "[", "\\A\\s*\\[\\s*\\]\\s*\\z");
    }

    /** Seen when the body is JSON and has a member at that path, see {@link dev.why401.evidence.ShownText#json}. */
    public static Signal jsonHas(String path) {
        return new JsonMember(path, "");
    }

    /** Seen when the body is JSON and the member at that path contains some text. */
    public static Signal jsonHas(String path, String containing) {
        return new JsonMember(path, containing);
    }

    /** Seen when the body is a JSON object with exactly these members. */
    public static Signal jsonIsExactly(String... members) {
        return new JsonShape(List.of(members));
    }

    /** Seen when the body is an HTML page, or the Content-Type says so and the body was not shown. */
    public static Signal html() {
        return new BodyForm(Form.HTML);
    }

    /** Seen when the body is JSON, or the Content-Type says so and the body was not shown. */
    public static Signal json() {
        return new BodyForm(Form.JSON);
    }

    /** Seen when the answer has no body or an empty one. */
    public static Signal emptyBody() {
        return new BodyForm(Form.EMPTY);
    }

    /** Seen when no answer arrived for that reason. */
    public static Signal problem(TransportProblem.Kind kind) {
        return new AnswerSignals.Problem(kind);
    }

    /** Seen when no answer arrived because of a certificate that any of these issued, or a name that contains one. */
    public static Signal certificateIssuedBy(String... names) {
        return new DeliverySignals.CertificateIssuer(List.of(names));
    }

    /** Seen when a cache served the answer: its Age is above zero, or a cache says that it had it in store. */
    public static Signal servedFromCache() {
        return new DeliverySignals.FromCache();
    }

    /**
     * Seen when the answer has no such header, as far as anybody can tell: all headers were seen, or those that a record shows look
     * like all, with the Date and what the transport adds. It suggests; a record may leave out what it likes.
     */
    public static Signal headersWithout(String name) {
        return new DeliverySignals.ShownWithout(name, topicOf(name));
    }

    // What was asked and sent

    /** Seen when the request method is one of these. */
    public static Signal method(String... methods) {
        return new RequestSignals.MethodIn(List.of(methods));
    }

    /** Seen when the request carries the header with any value. */
    public static Signal requestHeader(String name) {
        return new RequestSignals.RequestHeader(name, "");
    }

    /** Seen when the request carries the header and its value contains some text. */
    public static Signal requestHeader(String name, String containing) {
        return new RequestSignals.RequestHeader(name, containing);
    }

    /** Seen when the request carried no credential. */
    public static Signal noCredentialSent() {
        return new RequestSignals.SchemeIn(Set.of(Scheme.NONE));
    }

    /** Seen when the request carried a credential of any kind. */
    public static Signal credentialSent() {
        return noCredentialSent().not();
    }

    /** Seen when the credential travelled in one of these ways. */
    public static Signal scheme(Scheme... schemes) {
        return new RequestSignals.SchemeIn(Set.of(schemes));
    }

    /** Seen when the name beside the secret is of one of these kinds. */
    public static Signal principal(PrincipalKind... kinds) {
        return new RequestSignals.PrincipalIn(Set.of(kinds));
    }

    /** Seen when the secret is of one of these kinds. */
    public static Signal secret(SecretKind... kinds) {
        return new RequestSignals.SecretIn(Set.of(kinds));
    }

    /**
     * Seen when the check of the credential's shape found this.
     *
     * @param findingId see {@link dev.why401.evidence.ShapeFinding#id}
     * @param sentence what the finding means, as a clause
     */
    public static Signal credentialShape(String findingId, String sentence) {
        return new RequestSignals.Finding(findingId, sentence);
    }

    /** Seen when the credential was in hand when the call was captured and the check of its shape found nothing. */
    public static Signal credentialLooksSound() {
        return new RequestSignals.SoundShape();
    }

    /** Seen when the sent JSON Web Token had expired when the answer came. */
    public static Signal tokenExpiredByItsOwnClaim() {
        return new WaySignals.JwtTime(TokenTime.EXPIRED);
    }

    /** Seen when the sent JSON Web Token had expired by the server's Date, and by this machine's clock had not. */
    public static Signal tokenExpiredByTheServersClockOnly() {
        return new WaySignals.JwtTime(TokenTime.EXPIRED_THERE_ONLY);
    }

    /** Seen when the sent JSON Web Token was not valid yet. */
    public static Signal tokenNotYetValidByItsOwnClaim() {
        return new WaySignals.JwtTime(TokenTime.NOT_YET_VALID);
    }

    /** Seen when the sent JSON Web Token has an expiry that had not come. */
    public static Signal tokenStillValidByItsOwnClaim() {
        return new WaySignals.JwtTime(TokenTime.STILL_VALID);
    }

    /** Seen when the server's Date and this machine's time differ by more than the tolerance. */
    public static Signal clocksDifferByMoreThan(Duration tolerance) {
        return new WaySignals.ClockOffBy(tolerance);
    }

    // Where it went

    /** Seen when the host that was called is one of these domains or under one. */
    public static Signal hostUnder(String... domains) {
        return new RequestSignals.HostUnder(List.of(domains));
    }

    /** Seen when the path that was called contains any of these parts. */
    public static Signal pathContains(String... parts) {
        return new RequestSignals.PathHas(List.of(parts), false);
    }

    /** Seen when the path that was called starts with any of these. */
    public static Signal pathStartsWith(String... starts) {
        return new RequestSignals.PathHas(List.of(starts), true);
    }

    /** Seen when the URL that was called has a query parameter of one of these names. */
    public static Signal queryHas(String... names) {
        return new RequestSignals.QueryHas(List.of(names));
    }

    /** Seen when the URL that was called has that scheme ({@code http} or {@code https}). */
    public static Signal urlScheme(String scheme) {
        return new RequestSignals.UrlScheme(scheme);
    }

    /** Seen when the host that was called is an internal one by its name. */
    public static Signal internalHost() {
        return new RequestSignals.HostReach(
                Set.of(Reach.PRIVATE, Reach.LOOPBACK, Reach.LINK_LOCAL, Reach.SINGLE_LABEL));
    }

    /** Seen when the call was meant for one of these products. */
    public static Signal product(Product... products) {
        return new RequestSignals.ProductIn(Set.of(products));
    }

    /**
     * Returns the signal that is seen where {@code signal} is, but only in calls that are known to have gone to one of these
     * products; it says what {@code signal} says.
     *
     * <p>An exchange of unknown product is shown to every pack. What is true of one product must not be said of somebody
     * else's server; that it is the product is a condition, and no evidence for any cause.
     */
    public static Signal onlyOn(Signal signal, Product... products) {
        return new OnlyOn(Set.of(products), signal);
    }

    // How it was led on

    /** Seen when at least one redirect happened. */
    public static Signal redirected() {
        return new WaySignals.Redirected(Chain.ANY);
    }

    /** Seen when a redirect happened and was followed; a 401 with a Location is none. */
    public static Signal redirectFollowed() {
        return new WaySignals.Redirected(Chain.FOLLOWED);
    }

    /** Seen when a redirect led to another host, port or scheme. */
    public static Signal redirectLeftOrigin() {
        return new WaySignals.Redirected(Chain.LEFT_ORIGIN);
    }

    /** Seen when a redirect led from http to https on the same host. */
    public static Signal redirectToHttps() {
        return new WaySignals.Redirected(Chain.TO_HTTPS);
    }

    /** Seen when the request after a redirect no longer carried the credential. */
    public static Signal redirectDroppedCredential() {
        return new WaySignals.Redirected(Chain.DROPPED_CREDENTIAL);
    }

    /** Seen when a redirect carried the credential to another host. */
    public static Signal redirectCarriedCredential() {
        return new WaySignals.Redirected(Chain.CARRIED_CREDENTIAL);
    }

    /** Seen when a redirect turned another method into GET. */
    public static Signal redirectChangedMethod() {
        return new WaySignals.Redirected(Chain.CHANGED_METHOD);
    }

    /** Seen when a 301 to 303 leads to the path that was called, under another host or scheme or with another slash. */
    public static Signal redirectToOtherSpelling() {
        return new WaySignals.Redirected(Chain.OTHER_SPELLING);
    }

    /** Seen when a redirect leads to the host that was called, and not to the port. */
    public static Signal redirectLostPort() {
        return new WaySignals.Redirected(Chain.PORT_LOST);
    }

    /** Seen when the usual port of a host was called and a redirect leads to another port of it. */
    public static Signal redirectGainedPort() {
        return new WaySignals.Redirected(Chain.PORT_GAINED);
    }

    /** Seen when a redirect leads from https to http on the same host. */
    public static Signal redirectToPlainHttp() {
        return new WaySignals.Redirected(Chain.TO_PLAIN_HTTP);
    }

    /** Seen when a redirect, followed or not, points to an address that contains any of these parts. */
    public static Signal locationHas(String... parts) {
        return WaySignals.LocationHas.of(parts);
    }

    /** Seen when a redirect, followed or not, points to a host that is one of these domains or under one. */
    public static Signal locationUnder(String... domains) {
        return new WaySignals.LocationUnder(List.of(domains));
    }

    /** Seen when a redirect points to an internal address although a public one was called. */
    public static Signal locationIsInternal() {
        return new WaySignals.LocationReach(
                Set.of(Reach.PRIVATE, Reach.LOOPBACK, Reach.LINK_LOCAL, Reach.SINGLE_LABEL));
    }

    // How the server asks

    /** Seen when a challenge offers that scheme; read on every status, not on 401 alone. */
    public static Signal challengeOffers(String scheme) {
        return new WaySignals.ChallengeHas(scheme, "", "");
    }

    /** Seen when a challenge of any scheme has that parameter. */
    public static Signal challengeHas(String parameter) {
        return new WaySignals.ChallengeHas("", parameter, "");
    }

    /** Seen when a challenge of any scheme has that parameter with a value that contains some text. */
    public static Signal challengeHas(String parameter, String containing) {
        return new WaySignals.ChallengeHas("", parameter, containing);
    }

    // What the caller reports

    /** Seen when the same call is known to have worked before. */
    public static Signal workedBefore() {
        return new RequestSignals.Reported(Report.WORKED_BEFORE);
    }

    /** Seen when the same person is known to get in with a browser. */
    public static Signal worksInBrowser() {
        return new RequestSignals.Reported(Report.WORKS_IN_BROWSER);
    }

    /** Seen when the same call is known to work with curl. */
    public static Signal worksInCurl() {
        return new RequestSignals.Reported(Report.WORKS_IN_CURL);
    }

    /** Seen when the same call is known to work from other machines. */
    public static Signal worksElsewhere() {
        return new RequestSignals.Reported(Report.WORKS_ELSEWHERE);
    }

    // What experiments found out

    /** Seen when an experiment found one of these outcomes of the question. */
    public static Signal found(Question question, Outcome... outcomes) {
        return new ExperimentSignal(question, List.of(outcomes));
    }

    /** Returns whether {@code signal} is seen in {@code exchange}. */
    public static boolean seen(Signal signal, Exchange exchange) {
        return Composed.isSeen(signal, exchange);
    }
}
