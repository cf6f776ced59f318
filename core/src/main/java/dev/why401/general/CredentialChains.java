package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** Clients that look for a credential in one place after another, and find none. */
final class CredentialChains {
    private static final String AWS = "https://docs.aws.amazon.com/";
    private static final String PLUGINS =
            "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins";

    private CredentialChains() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "no-place-with-a-credential",
                                logSays(
                                                "Unable to load AWS credentials from any provider",
                                                "Unable to load credentials from any of the providers in the chain",
                                                "Could not load credentials from any providers",
                                                "Unable to locate credentials",
                                                "NoCredentialProviders",
                                                "NoCredentialsError",
                                                "no valid credential sources",
                                                "failed to refresh cached credentials, no EC2 IMDS role found",
                                                "default credentials were not found",
                                                "could not find default credentials",
                                                "Could not load the default credentials",
                                                "Application Default Credentials are not available",
                                                "failed to retrieve a token from the included credentials",
                                                "ChainedTokenCredential authentication failed",
                                                "EnvironmentCredential authentication unavailable",
                                                "Please run 'az login' to setup account")
                                        .as("the client looked in every place that it knows, and found no credential"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_PLACEHOLDER)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED, BASE_URL_WRONG)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source(AWS)
                        .source("https://cloud.google.com/docs/authentication"),
                Rule.when(
                                "program-for-the-credential-not-there",
                                matches(
                                                "a program for the credential that is not there",
                                                "executable",
                                                "\\bgetting credentials: exec: executable \\S{1,80} not found\\b|\\bdocker-credential-[\\w-]{1,40}\\b[^\\n]{0,60}\\b(?:executable file not found|not found in)\\b|\\bexec: \"docker-credential-[\\w-]{1,40}\": executable file not found\\b")
                                        .as("the program that hands out the credential is not on this machine"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source(PLUGINS));
    }
}
