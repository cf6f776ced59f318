package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Codes of applications that people run themselves, most of which come with 200 or 400: GLPI, Moodle, Odoo, Zabbix, Bugzilla. */
final class SelfHostedCodes {
    private static final String GLPI = "https://github.com/stweil/glpi/blob/master/apirest.md";
    private static final String MOODLE = "https://github.com/Myddleware/myddleware/issues/395";
    private static final String MOODLE_DOCS = "https://docs.moodle.org/";
    private static final String ODOO = "https://github.com/yezyilomo/odoo-rest-api/issues/50";
    private static final String ZABBIX = "https://www.zabbix.com/documentation/current/en/manual/api";
    private static final String SYNOLOGY = "https://github.com/home-assistant/core/issues/169022";
    private static final String ROCKET_CHAT = "https://developer.rocket.chat/";

    private static final Signal NOT_AUTHORIZED_BY_ZABBIX = jsonHas("error.data", "Not authori")
            .or(logSays("Invalid params. Not authori", "Invalid params., Not authori"));

    private SelfHostedCodes() {}

    static List<Rule> rules() {
        return List.of(
                code(
                                "glpi-session-over",
                                says("ERROR_SESSION_TOKEN_INVALID"),
                                "GLPI knows no such session, or not any more")
                        .proves(STALE_SESSION)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(GLPI),
                code(
                                "glpi-was-sent-nothing",
                                says("ERROR_SESSION_TOKEN_MISSING", "ERROR_APP_TOKEN_PARAMETERS_MISSING"),
                                "GLPI misses one of the two tokens that it wants")
                        .proves(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(GLPI),
                code(
                                "glpi-was-sent-no-login",
                                says("ERROR_LOGIN_PARAMETERS_MISSING"),
                                "GLPI got neither a name and a password nor the token of a user")
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(GLPI),
                code(
                                "glpi-was-sent-a-login",
                                says("ERROR_LOGIN_PARAMETERS_MISSING").and(scheme(Scheme.BASIC)),
                                "a name and a password went as Basic, and none of it reached GLPI: many web servers hand PHP no such header")
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source(GLPI),
                code(
                                "glpi-does-not-take-the-login",
                                says(
                                        "ERROR_GLPI_LOGIN",
                                        "ERROR_GLPI_LOGIN_USER_TOKEN",
                                        "ERROR_WRONG_APP_TOKEN_PARAMETER"),
                                "GLPI does not take the token or the password")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(TOKEN_EXPIRED)
                        .source(GLPI),
                code(
                                "glpi-takes-no-passwords",
                                says("ERROR_LOGIN_WITH_CREDENTIALS_DISABLED"),
                                "GLPI takes no names and passwords at its API")
                        .proves(BASIC_AUTH_DISABLED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MALFORMED)
                        .source(GLPI),
                code(
                                "glpi-does-not-know-the-address",
                                says("ERROR_NOT_ALLOWED_IP"),
                                "no client of the API of GLPI covers the address of the caller")
                        .proves(IP_NOT_ALLOWLISTED)
                        .source(GLPI),
                code(
                                "glpi-misses-a-right",
                                says("ERROR_RIGHT_MISSING", "ERROR_RIGHTS_MISSING"),
                                "GLPI says that the profile lacks a right")
                        .proves(PERMISSION_DENIED)
                        .source(GLPI),
                code(
                                "glpi-has-its-api-switched-off",
                                matches("an API of GLPI that is off", "\"error\"", "\\[\"ERROR\",\\s?\"API disabled"),
                                "the API of GLPI is switched off")
                        .proves(BASIC_AUTH_DISABLED)
                        .source(GLPI),
                code(
                                "moodle-closes-the-function",
                                moodle("accessexception"),
                                "Moodle knows the token, whose service or user may not call this function")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(TOKEN_POLICY_BLOCKED, IP_NOT_ALLOWLISTED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(MOODLE)
                        .source("https://github.com/catalyst/moodle-auth_userkey/issues/90"),
                code(
                                "moodle-misses-a-capability",
                                moodle(
                                        "nopermissions",
                                        "nopermissiontoshow",
                                        "required_capability",
                                        "cannotcreatetoken"),
                                "Moodle says that the user lacks a capability")
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(MOODLE),
                code(
                                "moodle-has-services-switched-off",
                                moodle(
                                        "enablewsdescription",
                                        "servicenotavailable",
                                        "webservicesnotenabled",
                                        "wsnotenabled"),
                                "the web services of Moodle, or this one of them, are switched off")
                        .proves(BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(MOODLE_DOCS),
                code(
                                "moodle-knows-no-such-token",
                                moodle("invalidtoken", "invalidlogin"),
                                "Moodle knows no such token or does not take the password")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source(MOODLE_DOCS),
                code(
                                "moodle-wants-a-new-password",
                                moodle(
                                        "forcepasswordchangenotice",
                                        "passwordisexpired",
                                        "restoredaccountresetpassword"),
                                "Moodle wants a new password first")
                        .stronglySuggests(CREDENTIALS_CHANGED)
                        .suggests(ACCOUNT_INACTIVE)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(MOODLE_DOCS),
                code(
                                "moodle-session-over",
                                moodle(
                                        "servicerequireslogin",
                                        "requireloginerror",
                                        "invalidsesskey",
                                        "sessiontimedout"),
                                "Moodle sees nobody who is logged in")
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING, XSRF_CHECK_FAILED)
                        .source(MOODLE_DOCS),
                code(
                                "odoo-does-not-take-the-login",
                                says(
                                                "odoo.exceptions.AccessDenied",
                                                "<Fault AccessDenied",
                                                "openerp.exceptions.AccessDenied")
                                        .or(pathContains("/xmlrpc")
                                                .and(says(
                                                        "<string>Access Denied</string>",
                                                        "<string>AccessDenied</string>"))),
                                "Odoo raises the error that it has for a login, and not the one for a missing right")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source(ODOO)
                        .source("https://github.com/OCA/odoorpc/issues/64"),
                code(
                                "odoo-says-false",
                                pathContains("/xmlrpc/2/common", "/xmlrpc/common")
                                        .and(bodySays("<boolean>0</boolean>")),
                                "Odoo answers a login that it does not take with the word false")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE)
                        .source("https://www.odoo.com/documentation/18.0/developer/reference/external_api.html"),
                code(
                                "odoo-denies-the-record",
                                says("odoo.exceptions.AccessError", "openerp.exceptions.AccessError"),
                                "Odoo raises the error that it has for a right that is missing")
                        .stronglySuggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(ODOO),
                code("zabbix-sees-nobody", NOT_AUTHORIZED_BY_ZABBIX, "Zabbix got no token or none that it knows")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING, TOKEN_REVOKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source("https://github.com/moudsen/mailGraph/issues/58")
                        .source(ZABBIX),
                code(
                                "zabbix-may-have-got-no-header",
                                NOT_AUTHORIZED_BY_ZABBIX.and(scheme(Scheme.BEARER, Scheme.OAUTH2, Scheme.JWT)),
                                "a token went in a header that Apache hands PHP only if told so, and Zabbix saw nobody")
                        .stronglySuggests(AUTHORIZATION_HEADER_STRIPPED)
                        .source("https://github.com/grafana/grafana-zabbix/issues/2520")
                        .source("https://github.com/ansible-collections/community.zabbix/issues/1749"),
                code(
                                "zabbix-denies-the-object",
                                says("No permissions to referred object"),
                                "Zabbix says the same of what the user may not see as of what is not there")
                        .stronglySuggests(PERMISSION_DENIED, PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .source(ZABBIX),
                code(
                                "zabbix-denies-the-method",
                                says(
                                        "No permissions to call \"",
                                        "No permissions to call \\\"",
                                        "\"GUI access disabled.\""),
                                "Zabbix says that the role of the user has no right to this method")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(ADMIN_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(ZABBIX),
                code(
                                "zabbix-keeps-the-user-out",
                                says("No permissions for system access"),
                                "Zabbix knows the user, all of whose groups are switched off")
                        .proves(ACCOUNT_INACTIVE)
                        .suggests(NO_PRODUCT_ACCESS, PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, ADMIN_REQUIRED)
                        .source(ZABBIX),
                synology(
                                "synology-session-over",
                                "the session is over or was never known",
                                jsonHas("error.code", "106"),
                                jsonHas("error.code", "107"),
                                jsonHas("error.code", "119"))
                        .stronglySuggests(STALE_SESSION)
                        .source("https://github.com/zbjdonald/synology-drive-api/issues/6"),
                code(
                                "synology-does-not-take-the-login",
                                pathContains("/webapi/")
                                        .and(
                                                jsonHas("success", "false"),
                                                jsonHas("error.code", "400"),
                                                pathContains("/auth.cgi").or(secret(SecretKind.PASSWORD))),
                                "the login of Synology DSM says that there is no such account or that the password is wrong (400)")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source("https://github.com/N4S4/synology-api/issues/118"),
                synology("synology-denies", "the session has no right to this", jsonHas("error.code", "105"))
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(STALE_SESSION)
                        .source("https://github.com/kwent/syno/issues/15"),
                synology(
                                "synology-login-from-elsewhere",
                                "the call came from another address than the login",
                                jsonHas("error.code", "150"))
                        .stronglySuggests(STALE_SESSION)
                        .suggests(IP_NOT_ALLOWLISTED),
                code(
                                "bugs-do-not-take-the-login",
                                says(
                                        "login or password you entered is not valid",
                                        "username or password you entered is not valid",
                                        "The API key you specified is invalid"),
                                "Bugzilla does not take the login or the key")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .source("https://bmo.readthedocs.io/"),
                code("news-client-does-not-know-the-key", says("API Key Incorrect"), "SABnzbd does not know the key")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source("https://sabnzbd.org/"),
                code(
                                "controller-knows-nobody",
                                bodySays("api.err.LoginRequired"),
                                "the UniFi controller sees nobody who is logged in")
                        .stronglySuggests(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source("https://ui.com/"),
                code(
                                "controller-does-not-take-the-login",
                                bodySays("api.err.Invalid\"").and(pathContains("/login")),
                                "the UniFi controller does not take the name or the password")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CLIENT_BUG)
                        .source("https://ui.com/"),
                code(
                                "controller-wants-a-code",
                                says("api.err.Ubic2faTokenRequired", "api.err.Invalid2FAToken"),
                                "the UniFi controller wants a second factor")
                        .proves(MFA_REQUIRED)
                        .source("https://ui.com/"),
                code(
                                "tickets-do-not-take-the-login",
                                bodySays(
                                        ".AuthFail: Authorization failing",
                                        "Create.AuthFail",
                                        "Search.AuthFail",
                                        "Get.AuthFail"),
                                "OTRS or Znuny does not take the login that came with the call")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(STALE_SESSION)
                        .source("https://doc.otrs.com/"),
                code(
                                "desktop-gateway-wants-more",
                                bodySays("\"INSUFFICIENT_CREDENTIALS\""),
                                "Guacamole wants more of a login than it got")
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(MFA_REQUIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source("https://guacamole.apache.org/"),
                code(
                                "customers-see-nobody",
                                bodySays("\"AUTHENTICATION_REQUIRED\"").and(jsonHas("error")),
                                "the application gives its code for a call of nobody who is logged in")
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(STALE_SESSION)
                        .source("https://help.vtiger.com/"),
                code(
                                "machines-do-not-take-the-login",
                                says("SESSION_AUTHENTICATION_FAILED"),
                                "XenServer does not take the name or the password")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source("https://xapi-project.github.io/"),
                code(
                                "filter-of-names-says-nothing",
                                pathContains("/admin/api.php")
                                        .and(emptyArray(), secret(SecretKind.API_TOKEN, SecretKind.PASSWORD)),
                                "Pi-hole answers a token that it does not know with an empty list")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MISSING)
                        .source("https://docs.pi-hole.net/"),
                code(
                                "customers-refuse-the-login",
                                says("Login attempt failed please check the username and password"),
                                "SuiteCRM or SugarCRM does not take the name or the password")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source("https://docs.suitecrm.com/"),
                code(
                                "chat-locks-the-login",
                                says("error-login-blocked-for-user"),
                                "Rocket.Chat has locked the user after failed logins")
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(ROCKET_CHAT),
                code(
                                "chat-locks-the-address",
                                says("error-login-blocked-for-ip"),
                                "Rocket.Chat has locked the address after failed logins")
                        .stronglySuggests(IP_BANNED, ACCOUNT_LOCKED)
                        .speaksAgainst(CREDENTIALS_REJECTED, IP_NOT_ALLOWLISTED)
                        .source(ROCKET_CHAT),
                code(
                                "chat-wants-a-code",
                                says("totp-required", "totp-invalid", "error-invalid-totp", "totp-canceled"),
                                "Rocket.Chat gives the code of a second factor that is missing or wrong")
                        .proves(MFA_REQUIRED)
                        .stronglySpeaksAgainst(CREDENTIALS_MALFORMED)
                        .source(ROCKET_CHAT));
    }

    private static Rule code(String id, Signal seen, String sentence) {
        return Rule.when(id, seen.as(sentence)).stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS);
    }

    private static Signal moodle(String first, String... others) {
        Signal any = jsonHas("errorcode", first).or(says("<ERRORCODE>" + first));
        for (String other : others) {
            any = any.or(jsonHas("errorcode", other), says("<ERRORCODE>" + other));
        }
        return any;
    }

    private static Rule synology(String id, String meaning, Signal code, Signal... others) {
        return code(
                        id,
                        pathContains("/webapi/").and(jsonHas("success", "false"), code.or(others)),
                        "Synology DSM says that " + meaning)
                .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                .source(SYNOLOGY);
    }
}
