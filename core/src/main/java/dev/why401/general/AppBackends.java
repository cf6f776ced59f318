package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Backends and consoles that people run themselves, and what each says in words and codes of its own: Parse, PocketBase,
 * Directus, Appwrite, Hasura, Metabase, Icinga, Nextcloud, Proxmox.
 */
final class AppBackends {
    private static final String PARSE = "https://github.com/parse-community/parse-server/pull/8350";
    private static final String PARSE_DOCS = "https://docs.parseplatform.org/";
    private static final String APPWRITE = "https://appwrite.io/docs";
    private static final String HASURA = "https://hasura.io/docs/";
    private static final String ICINGA = "https://github.com/Icinga/icinga2/issues/5557";

    private static final Signal PARSE_CALLED = requestHeader("X-Parse-Application-Id")
            .or(
                    requestHeader("X-Parse-Session-Token"),
                    requestHeader("X-Parse-REST-API-Key"),
                    requestHeader("X-Parse-Master-Key"),
                    pathContains("/parse/"));

    private static final Signal NOTHING_FOUND_BY_ICINGA =
            bodySays("No objects found").and(jsonHas("error", "404"));

    /** All objects of a kind, of which each Icinga has some. */
    private static final Signal ALL_OF_A_KIND = pathContains(
                    "/v1/objects/hosts",
                    "/v1/objects/services",
                    "/v1/objects/users",
                    "/v1/objects/zones",
                    "/v1/objects/endpoints",
                    "/v1/objects/checkcommands")
            .and(pathContains(
                            "/v1/objects/hosts/",
                            "/v1/objects/services/",
                            "/v1/objects/users/",
                            "/v1/objects/zones/",
                            "/v1/objects/endpoints/",
                            "/v1/objects/checkcommands/")
                    .not());

    private AppBackends() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "backend-takes-its-key-from-some-addresses-only",
                                says("masterKeyIps", "maintenanceKeyIps", "readOnlyMasterKeyIps")
                                        .and(says("rejected"))
                                        .as("Parse Server takes this key from listed addresses only"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, IP_BANNED, PERMISSION_DENIED)
                        .source(PARSE),
                Rule.when(
                                "backend-hides-the-object",
                                jsonHas("code", "101")
                                        .and(
                                                jsonHas("error", "Object not found"),
                                                requestHeader("X-Parse-Session-Token"))
                                        .as(
                                                "Parse Server says of an object that the user may not see that it is not found"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(BASE_URL_WRONG)
                        .source(PARSE_DOCS)
                        .wrongWhen("There is no such object."),
                Rule.when(
                                "backend-knows-no-such-application",
                                PARSE_CALLED
                                        .and(status(403), jsonHas("error", "unauthorized"))
                                        .as(
                                                "Parse Server says no more than this of an application or a key that it does not know, and of a right it says which"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(IP_NOT_ALLOWLISTED, CREDENTIALS_MISSING)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source(PARSE_DOCS),
                Rule.when(
                                "backend-session-not-known",
                                jsonHas("code", "209")
                                        .and(jsonHas("error", "session token"))
                                        .as(
                                                "Parse Server knows no such session: it was ended, or somebody logged out, or the password was changed"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(TOKEN_REVOKED, TOKEN_EXPIRED)
                        .source(PARSE_DOCS),
                Rule.when(
                                "backend-wants-a-confirmed-address",
                                jsonHas("code", "205")
                                        .and(jsonHas("error", "not verified"))
                                        .as("Parse Server logs nobody in before the address of the user is confirmed"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(PARSE_DOCS),
                Rule.when(
                                "backend-wants-a-token-that-is-valid",
                                bodySays(
                                                "The request requires valid record authorization token",
                                                "The request requires valid admin authorization token",
                                                "The request requires admin authorization token to be set")
                                        .and(scheme(Scheme.BEARER, Scheme.JWT, Scheme.OAUTH2))
                                        .as(
                                                "PocketBase keeps whoever brings a token that is over or not its own as nobody"))
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .suggests(WRONG_TOKEN_KIND)
                        .speaksAgainst(AUTHORIZATION_HEADER_STRIPPED, CREDENTIALS_MISSING)
                        .source("https://pocketbase.io/docs/"),
                Rule.when(
                                "backend-code-of-a-suspended-user",
                                bodySays("\"USER_SUSPENDED\"", "\"user_blocked\"")
                                        .as("the backend gives its code for a user who is suspended"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.directus.io/")
                        .source(APPWRITE),
                Rule.when(
                                "backend-took-the-caller-for-a-guest",
                                says("(role: guests) missing scope")
                                        .as("Appwrite saw a guest: no session and no key came with the call"))
                        .proves(CREDENTIALS_MISSING)
                        .suggests(STALE_SESSION)
                        .rulesOut(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(APPWRITE),
                Rule.when(
                                "backend-does-not-know-the-origin",
                                says("general_unknown_origin", "Invalid Origin. Register your new client")
                                        .as("Appwrite knows no application of the origin from which a browser calls"))
                        .proves(XSRF_CHECK_FAILED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source(APPWRITE),
                Rule.when(
                                "graph-does-not-allow-the-role",
                                says(
                                                "Your requested role is not in allowed roles",
                                                "requested role is not in allowed roles",
                                                "x-hasura-role is not in allowed roles")
                                        .as("Hasura took the token, which does not allow the role that was asked for"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(TOKEN_POLICY_BLOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(HASURA),
                Rule.when(
                                "graph-names-another-token",
                                says(
                                                "Could not verify JWT: JWTNotInAudience",
                                                "Could not verify JWT: JWTNotInIssuer",
                                                "Could not verify JWT: JWSError",
                                                "Could not verify JWT: JWSInvalidSignature")
                                        .as(
                                                "Hasura says that the token is for another audience, of another issuer or signed with another key"))
                        .proves(JWT_INVALID)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_MALFORMED)
                        .source(HASURA),
                Rule.when(
                                "reports-do-not-know-the-session",
                                requestHeader("X-Metabase-Session")
                                        .and(status(401))
                                        .as("a session was sent that Metabase does not know, or not any more"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://www.metabase.com/docs/"),
                Rule.when(
                                "monitor-hides-all-objects",
                                NOTHING_FOUND_BY_ICINGA
                                        .and(credentialSent(), ALL_OF_A_KIND)
                                        .or(says("Can't send external Icinga command: 404 No objects found"))
                                        .as(
                                                "Icinga says of objects for which the user lacks the permission that there are none"))
                        .stronglySuggests(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source(ICINGA)
                        .source("https://github.com/Icinga/icingaweb2/issues/2854"),
                Rule.when(
                                "cloud-does-not-answer-to-the-name",
                                says("Trusted domain error", "Access through untrusted domain")
                                        .as("Nextcloud does not answer to the name by which it was called"))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.nextcloud.com/"),
                Rule.when(
                                "machines-check-a-permission",
                                matches(
                                                "a permission of Proxmox that is missing",
                                                "permission check failed",
                                                "Permission check failed \\((?:/|user|role|perm)")
                                        .as(
                                                "Proxmox knows the user or the token and names the permission that is missing"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .source("https://pve.proxmox.com/"));
    }
}
