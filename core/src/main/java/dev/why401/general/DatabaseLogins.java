package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What databases and brokers say when they refuse a login, by the numbers and the sentences that are theirs alone. */
final class DatabaseLogins {
    private static final String SQL_SERVER =
            "https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error";
    private static final String MYSQL = "https://dev.mysql.com/";
    private static final String POSTGRES = "https://www.postgresql.org/";

    private DatabaseLogins() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "sql-server-has-no-such-database-for-the-login",
                                says(
                                                "Failed to open the explicitly specified database",
                                                "Failed to open the database specified in the login properties",
                                                "requested by the login. The login failed")
                                        .as(
                                                "SQL Server took the login, which may not open this database, if there is one"))
                        .stronglySuggests(PERMISSION_DENIED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source(SQL_SERVER),
                Rule.when(
                                "sql-server-takes-tickets-only",
                                says(
                                                "configured for Windows authentication only",
                                                "configured for Integrated authentication only",
                                                "Only administrators may use SQL authentication",
                                                "Azure Active Directory only authentication is enabled",
                                                "Microsoft Entra-only authentication is enabled")
                                        .as(
                                                "the server takes no name and password of its own, but logins of the domain"))
                        .stronglySuggests(WRONG_AUTH_SCHEME, BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source(SQL_SERVER),
                Rule.when(
                                "sql-server-trusts-no-such-domain",
                                says(
                                                "login is from an untrusted domain and cannot be used",
                                                "cannot be used with Integrated authentication",
                                                "cannot be used with Windows authentication")
                                        .as("the login of Windows comes from a domain that the server does not trust"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CREDENTIALS_MISSING, WRONG_SITE, PROXY_SSO_NEGOTIATE_REQUIRED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(
                                "https://learn.microsoft.com/sql/relational-databases/errors-events/mssqlserver-18452-database-engine-error"),
                Rule.when(
                                "sql-server-does-not-let-the-login-in",
                                says(
                                                "Login-based server access validation failed",
                                                "Token-based server access validation failed")
                                        .as("SQL Server knows the login and does not let it connect (state 11, 12)"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(SQL_SERVER),
                Rule.when(
                                "mysql-host-blocked",
                                Words.inRefusal("is blocked because of many connection errors")
                                        .as("the database blocks the host of the client after many broken connections"))
                        .proves(IP_BANNED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_POLICY_BLOCKED)
                        .source("https://dev.mysql.com/doc/refman/5.6/en/blocked-host.html"),
                Rule.when(
                                "mysql-counts-logins",
                                Words.inRefusal("consecutive failed logins")
                                        .and(says("Account is blocked for"))
                                        .as("the database locks the account for some days after failed logins"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(ACCOUNT_INACTIVE, CREDENTIALS_REJECTED)
                        .source("https://dev.mysql.com/doc/refman/8.0/en/password-management.html"),
                Rule.when(
                                "database-login-of-another-kind",
                                says(
                                                "caching_sha2_password",
                                                "ER_NOT_SUPPORTED_AUTH_MODE",
                                                "does not support authentication protocol requested by server",
                                                "Client authentication protocol is not supported",
                                                "SCRAM authentication is not supported by this driver",
                                                "SCRAM authentication requires libpq version",
                                                "no matching authentication protocol")
                                        .or(matches(
                                                "a kind of login of PostgreSQL that the driver does not know",
                                                "authentication type",
                                                "authentication type \\d{1,3} is not supported"))
                                        .as("client and database have no way of login in common"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED, BASE_URL_WRONG)
                        .source(MYSQL)
                        .source("https://docs.oracle.com/error-help/db/ora-28040"),
                Rule.when(
                                "postgres-role-without-login",
                                matches(
                                                "a role that may not log in",
                                                "not permitted to log in",
                                                "role \"?[^\"\\n]{1,64}\"? is not permitted to log in")
                                        .as("the role is there and has no right to log in"))
                        .stronglySuggests(ACCOUNT_INACTIVE, PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED, NO_PRODUCT_ACCESS)
                        .source(POSTGRES),
                Rule.when(
                                "postgres-asks-the-machine-who-it-is",
                                says("Peer authentication failed for user", "Ident authentication failed for user")
                                        .as(
                                                "PostgreSQL compares the name with the one of the process, and reads no password here"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source("https://www.postgresql.org/docs/current/auth-peer.html"),
                Rule.when(
                                "mysql-wants-a-new-password",
                                says(
                                                "You must SET PASSWORD before executing this statement",
                                                "You must reset your password using ALTER USER statement",
                                                "Your password has expired. To log in you must change it",
                                                "ER_MUST_CHANGE_PASSWORD")
                                        .as("the database took the password, which has ended and has to be set anew"))
                        .proves(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING, TOKEN_EXPIRED)
                        .source("https://dev.mysql.com/doc/refman/8.0/en/password-management.html"),
                Rule.when(
                                "mysql-counts-what-the-user-does",
                                matches(
                                                "a limit of MySQL on one user",
                                                "has exceeded the 'max_",
                                                "has exceeded the 'max_(?:user_connections|questions|updates|connections_per_hour)'")
                                        .as("the database allows the user no more connections or commands now"))
                        .proves(RATE_LIMITED)
                        .source(MYSQL),
                Rule.when(
                                "redis-does-not-take-the-pair",
                                says("WRONGPASS invalid username-password pair")
                                        .as(
                                                "Redis does not take the user and the password together; a password without a user is one of the user default"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(ACCOUNT_LOCKED)
                        .speaksAgainst(ACCOUNT_INACTIVE)
                        .source("https://redis.io/docs/latest/commands/auth/"),
                Rule.when(
                                "redis-protected",
                                says("Redis is running in protected mode")
                                        .as("Redis has no password and therefore answers its own machine only"))
                        .stronglySuggests(TOKEN_POLICY_BLOCKED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://redis.io/docs/latest/operate/oss_and_stack/management/security/"),
                Rule.when(
                                "redis-has-no-password",
                                says(
                                                "called without any password configured for the default user",
                                                "Client sent AUTH, but no password is set")
                                        .as("the client sent a password to a Redis that has none"))
                        .stronglySuggests(CLIENT_BUG, WRONG_AUTH_SCHEME)
                        .suggests(WRONG_SITE, CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/"),
                Rule.when(
                                "mongo-denies-the-command",
                                matches(
                                                "a command of MongoDB that the user may not give",
                                                "to execute command",
                                                "not authorized on \\S{1,64} to execute command")
                                        .as("MongoDB does not let this user give this command on this database"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(ADMIN_REQUIRED, CREDENTIALS_REJECTED, CREDENTIALS_PLACEHOLDER)
                        .source("https://www.mongodb.com/docs/manual/reference/error-codes/"),
                Rule.when(
                                "mongo-wants-a-login",
                                matches(
                                                "a command of MongoDB for which nobody logged in",
                                                "requires authentication",
                                                "command \\w{1,40} requires authentication")
                                        .as("nobody logged in before the command"))
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://www.mongodb.com/docs/manual/reference/error-codes/"),
                Rule.when(
                                "neo4j-password-to-be-changed",
                                Words.inRefusal("Neo.ClientError.Security.CredentialsExpired")
                                        .as("Neo4j knows the password, which has to be changed first"))
                        .proves(CREDENTIALS_CHANGED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://neo4j.com/docs/status-codes/current/errors/all-errors/"),
                Rule.when(
                                "broker-offers-other-mechanisms",
                                says(
                                                "UnsupportedSaslMechanismException",
                                                "UNSUPPORTED_SASL_MECHANISM",
                                                "not enabled in the server, enabled mechanisms are",
                                                "IllegalSaslStateException",
                                                "no mechanism available: No worthy mechs found")
                                        .as("client and server have no mechanism of login (SASL) in common"))
                        .stronglySuggests(WRONG_AUTH_SCHEME)
                        .suggests(CLIENT_BUG, BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_REJECTED)
                        .source("https://kafka.apache.org/protocol.html"),
                Rule.when(
                                "registry-lists-nothing-for-the-caller",
                                says(
                                                "unauthorized to list repositories",
                                                "unauthorized to list artifacts",
                                                "unauthorized to list projects",
                                                "unauthorized to access repository")
                                        .as(
                                                "Harbor says so of a caller without a login, and of a user or robot who is not of the project"))
                        .stronglySuggests(CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source("https://goharbor.io/"),
                Rule.when(
                                "oracle-may-not-start-a-session",
                                says("ORA-01045", "ORA-01031")
                                        .as("Oracle knows the user, who lacks the right (ORA-01045, ORA-01031)"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://docs.oracle.com/error-help/db/ora-01031/"));
    }
}
