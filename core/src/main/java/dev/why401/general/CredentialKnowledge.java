package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of credentials: what the shape of the one that was sent tells, whether it suits the scheme and the product, and
 * what servers say of it in words. Immutable and thread-safe.
 */
public final class CredentialKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    CredentialShapes.rules(),
                    SoundCredentials.rules(),
                    SecretsAndSchemes.rules(),
                    SecretsAndProducts.rules(),
                    CredentialTransports.rules(),
                    CredentialWords.rules(),
                    PlainWordsOfServices.rules(),
                    CodesInSuccess.rules(),
                    CodesOfBusinessServices.rules(),
                    CodesOfTrade.rules(),
                    CodesOfCloudSuites.rules(),
                    NumbersOfServices.rules(),
                    SignedExchangeCodes.rules(),
                    PasswordWords.rules(),
                    MisleadingWords.rules(),
                    FrameworkRefusals.rules(),
                    RefusalGrammar.rules(),
                    Complaints.rules(),
                    OtherLanguages.rules(),
                    ClientComplaints.rules(),
                    ToolComplaints.rules(),
                    UnsentCredentials.rules(),
                    ProxyAddressComplaints.rules(),
                    CredentialsOnTheWay.rules(),
                    FileDownloads.rules(),
                    VendorRefusals.rules(),
                    MeaningsOfVendors.rules(),
                    ReasonsOfServices.rules(),
                    SelfHostedRefusals.rules(),
                    SelfHostedCodes.rules(),
                    SelfHostedAnswers.rules(),
                    AppBackends.rules(),
                    ProductCodes.rules(),
                    EnterpriseServers.rules(),
                    VersionControlClients.rules(),
                    CloudPlatformRefusals.rules(),
                    RepositoryRefusals.rules(),
                    ServiceRefusals.rules(),
                    AnswersOfModels.rules(),
                    CredentialChains.rules(),
                    AnswersOfServices.rules(),
                    LoginServices.rules(),
                    HostedProducts.rules(),
                    WorkToolRefusals.rules(),
                    HeaderEncodings.rules(),
                    TokenSentences.rules(),
                    AccountSentences.rules(),
                    MessengerRefusals.rules(),
                    FailuresInSuccess.rules(),
                    DataStoreRefusals.rules(),
                    DatabaseLogins.rules(),
                    MailLogins.rules(),
                    FormLoginPages.rules(),
                    ForgeryHeaders.rules(),
                    ClientHabits.rules(),
                    WaysAndPlaces.rules(),
                    ThinCredentials.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public CredentialKnowledge() {}

    @Override
    public String id() {
        return "credential";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
