package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Refusals of platforms that answer every call with 200 and put a number of their own into the data: WeChat, DingTalk, Feishu, Amap and others. */
final class CodesInSuccess {
    private static final String FEISHU = "https://github.com/satorijs/satori/issues/310";
    private static final String DINGTALK = "https://github.com/jenkinsci/dingtalk-plugin/issues/116";
    private static final String WECHAT = "https://github.com/bottenderjs/messaging-apis/pull/502";
    private static final String AMAP = "https://github.com/Sitoi/dailycheckin/issues/427";
    private static final String SYNOLOGY = "https://github.com/zbjdonald/synology-drive-api/issues/6";

    /** The error comes before any list of data. */
    private static final String AT_THE_START = "\\A\\s{0,4}\\{[^\\[]{0,160}?";

    private CodesInSuccess() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "app-secret-refused-in-success",
                                "the number is that of an app or a secret of an app that the platform does not know",
                                says(
                                        "invalid appsecret",
                                        "invalid appid",
                                        "appid missing",
                                        "invalid corpid",
                                        "app secret invalid"))
                        .stronglySuggests(OAUTH_CLIENT_AUTH_FAILED, CREDENTIALS_REJECTED)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(WECHAT),
                rule(
                                "token-refused-in-success",
                                "the number is that of a token that the platform does not know or not any more",
                                says("99991663", "99991668", "99991661", "99991664", "99991671")
                                        .and(says("access token", "token"))
                                        .or(
                                                says(
                                                        "access_token is invalid or not latest",
                                                        "不合法的access_token",
                                                        "不合法的 access_token"),
                                                matches(
                                                        "an error about a token in the data",
                                                        "token",
                                                        AT_THE_START
                                                                + "\\b(?:(?:invalid|wrong|illegal|bad|unknown)[-_ ](?:(?:access|api|auth|user|login)[-_ ]?)?token\\b|token[-_ ](?:is |was )?(?:invalid|illegal|wrong|error|not[-_ ](?:valid|found|exist))\\b)")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(FEISHU)
                        .source(WECHAT),
                rule(
                                "key-refused-in-success",
                                "the number is that of a key that the service does not know",
                                says("INVALID_USER_KEY", "INVALID_USER_SCODE", "invalid_access_key", "APP不存在", "ak不存在")
                                        .or(
                                                matches(
                                                        "an error about a key in the data",
                                                        "key",
                                                        AT_THE_START
                                                                + "\\b(?:invalid|wrong|illegal|bad|unknown|incorrect|missing)[-_ ](?:(?:api|access|app|user|license|service|secret)[-_ ]?)?key\\b"
                                                                + "|"
                                                                + AT_THE_START
                                                                + "\\b(?:api|access|app)[-_ ]?key[-_ ](?:is |was )?(?:invalid|illegal|wrong|error|incorrect|missing|not[-_ ](?:valid|found|exist))\\b")))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_PLACEHOLDER, WRONG_TOKEN_KIND)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(AMAP),
                rule(
                                "key-of-another-platform-in-success",
                                "the key was made for another sort of program than the one that calls",
                                says("USERKEY_PLAT_NOMATCH"))
                        .proves(WRONG_TOKEN_KIND)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(AMAP),
                rule(
                                "address-refused-in-success",
                                "the number is that of an address that stands on no list",
                                says(
                                        "INVALID_USER_IP",
                                        "not in whitelist",
                                        "not allow to access from your ip",
                                        "ip不在白名单",
                                        "不在白名单"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(DINGTALK),
                rule(
                                "time-refused-in-success",
                                "the number is that of a time that is far from the server's",
                                says("310000", "errcode", "error_code")
                                        .and(says("invalid timestamp", "timestamp expired", "timestamp is expired")))
                        .stronglySuggests(CLOCK_SKEW)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(DINGTALK),
                rule(
                                "signature-refused-in-success",
                                "the number is that of a signature that differs",
                                says(
                                        "sign not match",
                                        "签名不匹配",
                                        "签名错误",
                                        "签名验证失败",
                                        "sign check error",
                                        "sign error",
                                        "Invalid Sign\""))
                        .stronglySuggests(CREDENTIALS_REJECTED, CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .speaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source("https://github.com/x-cold/dingtalk-robot/issues/7"),
                Rule.when(
                                "scope-of-feishu-missing",
                                says("99991672", "99991679")
                                        .and(says("scopes is required", "scope", "Access denied", "Unauthorized"))
                                        .as("Feishu names the scopes of which the app has none"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/satorijs/satori/issues/370"),
                rule(
                                "qbittorrent-refuses-the-login",
                                "the login of qBittorrent says Fails. to a wrong name or password",
                                matches("the answer of a login that failed", "fails.", "\\AFails\\.\\s{0,2}\\z")
                                        .and(pathContains("/api/v2/auth/login")))
                        .proves(CREDENTIALS_REJECTED)
                        .source("https://www.qbittorrent.org/"),
                rule(
                                "session-of-synology-gone",
                                "Synology does not know the session any more (106, 107 or 119)",
                                matches(
                                                "a code of Synology for a session that is gone",
                                                "\"error\"",
                                                "\\A\\{(?:\"success\": ?false, ?)?\"error\": ?\\{\"code\": ?(?:106|107|119)\\b[^}]{0,80}\\}")
                                        .and(pathContains("/webapi/")))
                        .proves(STALE_SESSION)
                        .suggests(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(SYNOLOGY));
    }

    private static Rule rule(String id, String sentence, Signal said) {
        return Rule.when(id, said.and(statusBetween(200, 299), html().not()).as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS);
    }
}
