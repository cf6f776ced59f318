package dev.why401.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.why401.evidence.ShapeFinding;
import org.junit.jupiter.api.Test;

class IntegrationAccountTest {
    private static final String SITE = "https://acme.atlassian.net";
    private static final String ON_PREMISES = "https://acme.example/jira";
    private static final String EMAIL = "anna@acme.example";
    private static final String TOKEN = "ATATT3xFAKE-token-of-anna-0000";
    private static final String PASSWORD = "FAKE-password-of-anna";

    private static IntegrationAccount cloud() {
        return IntegrationAccount.jiraCloud(SITE, EMAIL, TOKEN);
    }

    private static IntegrationAccount onPremises() {
        return IntegrationAccount.jiraDataCenter(ON_PREMISES, "anna", PASSWORD);
    }

    @Test
    void aSoundAccountHasNoFindings() {
        assertThat(cloud().findings()).isEmpty();
        assertThat(onPremises().findings()).isEmpty();
        assertThat(onPremises().serverUrl()).hasToString("https://acme.example/jira/");
        assertThat(onPremises().edition()).isEqualTo(Edition.JIRA_DATA_CENTER);
    }

    @Test
    void whatCannotWorkIsRefusedByTheNameOfTheField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraCloud("http://acme.atlassian.net", EMAIL, TOKEN))
                .withMessageStartingWith("serverUrl: ")
                .withMessageContaining("https://");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraCloud(SITE + "/rest/api/3", EMAIL, TOKEN))
                .withMessageStartingWith("serverUrl: ")
                .withMessageContaining("path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraDataCenter(ON_PREMISES + "/rest/api/2", "anna", PASSWORD))
                .withMessageStartingWith("serverUrl: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraDataCenter(ON_PREMISES, " ", PASSWORD))
                .withMessageStartingWith("userName: is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraCloud(SITE, EMAIL, ""))
                .withMessageStartingWith("secret: is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraDataCenter(SITE, "anna", PASSWORD))
                .withMessageStartingWith("serverUrl: ")
                .withMessageContaining("Jira Cloud");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.jiraDataCenterToken(ON_PREMISES, "FAKE\u0007token"))
                .withMessageStartingWith("secret: ")
                .withMessageNotContaining("FAKE");
        assertThatNullPointerException()
                .isThrownBy(() -> IntegrationAccount.jiraViaConnect(SITE, null))
                .withMessage("signedToken");
        assertThatNullPointerException()
                .isThrownBy(() -> cloud().replacing(null))
                .withMessage("previous");
        assertThatNullPointerException().isThrownBy(() -> cloud().install(null)).withMessage("client");
        assertThatNullPointerException().isThrownBy(() -> Edition.ofId(null)).withMessage("edition");
    }

    @Test
    void whatIsOddIsAFinding() {
        assertThat(IntegrationAccount.jiraCloud(SITE, "anna", TOKEN).findings().stream()
                        .map(ShapeFinding::id))
                .contains("name-is-no-email");
        assertThat(IntegrationAccount.jiraCloud(SITE, EMAIL, PASSWORD).findings().stream()
                        .map(ShapeFinding::id))
                .contains("no-atlassian-token");
        assertThat(IntegrationAccount.jiraDataCenter("http://jira.acme.example", EMAIL, PASSWORD).findings().stream()
                        .map(ShapeFinding::id))
                .contains("plain-http", "email-as-user-name");
        assertThat(IntegrationAccount.jiraDataCenterToken(ON_PREMISES, PASSWORD).findings())
                .extracting(ShapeFinding::id)
                .containsExactly("no-personal-access-token");
        assertThat(IntegrationAccount.jiraDataCenterToken(ON_PREMISES, "ODgyNjQwMDAwMDAwOkZBS0VGQUtFRkFLRUZBS0VGQUtF")
                        .findings())
                .isEmpty();
    }

    @Test
    void theIdStaysWhileTheSecretChangesAndShowsNoName() {
        IntegrationAccount renewed = cloud().withSecret("ATATT3xFAKE-other-token-0000");

        assertThat(renewed.id())
                .isEqualTo(cloud().id())
                .startsWith("jira-cloud-")
                .doesNotContain("anna");
        assertThat(cloud().credentialVersion()).isEqualTo(1);
        assertThat(renewed.credentialVersion()).isEqualTo(2);
        assertThat(IntegrationAccount.jiraCloud(SITE, "bert@acme.example", TOKEN)
                        .id())
                .isNotEqualTo(cloud().id());
        assertThat(cloud().withId("account-17").withSecret(TOKEN).id()).isEqualTo("account-17");
    }

    @Test
    void aConnectAccountThatIsConvertedKeepsItsIdAndItsTemplate() {
        IntegrationAccount connect = IntegrationAccount.jiraViaConnect(SITE, () -> "FAKE.FAKE.FAKE");
        IntegrationTemplate template = IntegrationTemplate.of("Jira of Acme", connect);

        IntegrationAccount converted = template.change(cloud());

        assertThat(converted.edition()).isEqualTo(Edition.JIRA_CLOUD);
        assertThat(converted.id()).isEqualTo(connect.id());
        assertThat(converted.template()).contains("Jira of Acme");
        assertThat(converted.credentialVersion()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connect.withSecret(TOKEN))
                .withMessageStartingWith("secret: ")
                .withMessageContaining("convert it to Jira Cloud");
    }

    @Test
    void theSecretIsNeitherShownNorWritten() {
        IntegrationAccount account = onPremises().signingInBy(SignIn.LOCAL_PASSWORD);

        assertThat(account.toString() + account.toJson()).doesNotContain("FAKE").contains("https://acme.example/jira/");
        assertThat(IntegrationTemplate.of("Jira of Acme", account)).asString().doesNotContain("FAKE");
        assertThat(IntegrationAccount.jiraViaConnect(SITE, () -> "FAKE.FAKE.FAKE")
                        .toString())
                .doesNotContain("FAKE");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        IntegrationAccount stored = IntegrationTemplate.of(
                        "Jira of Acme",
                        onPremises().signingInBy(SignIn.SINGLE_SIGN_ON).withId("account-17"))
                .newSecret("FAKE-second-password");

        IntegrationAccount read = IntegrationAccount.fromJson(stored.toJson(), id -> "FAKE-secret-of-" + id);

        assertThat(read.toJson()).isEqualTo(stored.toJson());
        assertThat(read.id()).isEqualTo("account-17");
        assertThat(read.template()).contains("Jira of Acme");
        assertThat(read.signIn()).contains(SignIn.SINGLE_SIGN_ON);
        assertThat(read.credentialVersion()).isEqualTo(2);
        assertThat(IntegrationAccount.fromJson(cloud().toJson(), id -> TOKEN).toJson())
                .isEqualTo(cloud().toJson());
        IntegrationAccount connect = IntegrationAccount.jiraViaConnect(SITE, () -> "FAKE.FAKE.FAKE");
        assertThat(IntegrationAccount.fromJson(connect.toJson(), id -> null).edition())
                .isEqualTo(Edition.JIRA_VIA_CONNECT);
    }

    @Test
    void storedAccountsThatAreWrongAreRefusedByTheNameOfTheField() {
        String good = cloud().toJson();

        refused(good.replace("\"jira-cloud\"", "\"jira-server\""), "edition: \"jira-server\" is none of jira-cloud");
        refused(good.replace("\"edition\":\"jira-cloud\"", "\"edition\":\"jira-data-center\""), "login: ");
        refused(good.replace("\"api-token\"", "\"magic\""), "login: \"magic\" is none of");
        refused(good.replace("\"version\":1", "\"version\":2"), "version: ");
        refused(good.replace("\"version\":1,", ""), "version: is missing");
        refused(good.replace("\"credentialVersion\":1", "\"credentialVersion\":0"), "credentialVersion: ");
        refused(good.replace("\"credentialVersion\":1", "\"credentialVersion\":1.5"), "credentialVersion: ");
        refused(good.replace("\"serverUrl\":\"" + SITE + "/\"", "\"serverUrl\":[]"), "serverUrl: is no text");
        refused(good.replace("{", "{\"signIn\":\"telepathy\","), "signIn: ");
        refused(good.substring(0, good.length() - 5), "account: is no JSON object");
        refused("[]", "account: is no JSON object");
        refused(good + good, "account: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.fromJson(good, id -> null))
                .withMessageStartingWith("secret: there is none for the account jira-cloud-");
    }

    private static void refused(String json, String start) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationAccount.fromJson(json, id -> TOKEN))
                .withMessageStartingWith(start)
                .withMessageNotContaining(TOKEN);
    }

    @Test
    void aTemplateStaysAsItIsWhenTheNewSecretCannotWork() {
        IntegrationTemplate template = IntegrationTemplate.of("Jira of Acme", cloud());

        assertThatIllegalArgumentException().isThrownBy(() -> template.newSecret(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntegrationTemplate.of("two\nlines", cloud()))
                .withMessageStartingWith("template: ");

        assertThat(template.account().credentialVersion()).isEqualTo(1);
        template.change(IntegrationAccount.jiraCloud(SITE, "bert@acme.example", TOKEN));
        assertThat(template.account().id()).isEqualTo(cloud().id());
        assertThat(template.account().template()).contains("Jira of Acme");
    }
}
