package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;
import java.util.stream.Stream;

/** Numbers that one service gives to its reasons, read where the service is known: exchanges, messengers of China, clouds of homes. */
final class NumbersOfServices {
    private static final String OKX = "https://www.okx.com/docs-v5/en/#error-code-rest-api-public";
    private static final String BYBIT = "https://bybit-exchange.github.io/docs/v5/error";
    private static final String BITGET = "https://www.bitget.com/api-doc/common/error-code";
    private static final String KUCOIN = "https://www.kucoin.com/docs-new/error-code/http";
    private static final String BINANCE = "https://developers.binance.com/docs/binance-spot-api-docs/errors";
    private static final String WECHAT =
            "https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html";
    private static final String TUYA =
            "https://developer.tuya.com/en/docs/iot/open-api/api-reference/error-code?id=K989ruxx88swc";
    private static final String NETATMO = "https://dev.netatmo.com/apidocumentation/general";
    private static final String ECOBEE =
            "https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-req-resp.shtml";
    private static final String TIKTOK = "https://business-api.tiktok.com/portal/docs";
    private static final String HUE = "https://developers.meethue.com/develop/hue-api/error-messages/";

    private NumbersOfServices() {}

    static List<Rule> rules() {
        return List.of(
                okx("okx-other-surrounding", "the key of OKX is one of the demo side, or of the live side", "50101")
                        .proves(WRONG_SITE)
                        .suggests(WRONG_TOKEN_KIND, WRONG_ENDPOINT_FOR_TOKEN),
                okx("okx-address", "OKX binds the key to other addresses", "50110")
                        .proves(IP_NOT_ALLOWLISTED),
                okx("okx-time", "OKX got the call too long after its time", "50102")
                        .proves(CLOCK_SKEW),
                okx("okx-header-missing", "OKX misses one of the headers of its login", "50103", "50104", "50106")
                        .stronglySuggests(CREDENTIALS_MISSING)
                        .suggests(CREDENTIALS_PLACEHOLDER),
                okx(
                                "okx-key",
                                "OKX does not know the key, its passphrase or its signature",
                                "50105",
                                "50111",
                                "50113",
                                "50119")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED, WRONG_SITE),
                okx("okx-right", "the key of OKX was not given this right", "50120", "50030")
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED),
                bybit("bybit-address", "Bybit binds the key to other addresses", "10010")
                        .proves(IP_NOT_ALLOWLISTED),
                bybit(
                                "bybit-key",
                                "Bybit does not know the key, which is one of the test side or of the live side",
                                "10003")
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(WRONG_SITE),
                bybit("bybit-right", "the key of Bybit was not given this right", "10005")
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED),
                bybit("bybit-time", "the time of the call is far from that of Bybit", "10002")
                        .proves(CLOCK_SKEW),
                bybit("bybit-too-often", "Bybit was called too often", "10006", "10018")
                        .proves(RATE_LIMITED),
                bybit("bybit-country", "Bybit does not serve the caller's country", "10024")
                        .stronglySuggests(GEO_BLOCKED)
                        .suggests(LICENSE_OR_SITE_SUSPENDED),
                bybit("bybit-ban", "Bybit has banned the address", "10009").proves(IP_BANNED),
                bybit("bybit-key-over", "the key of Bybit has expired", "33004").proves(TOKEN_EXPIRED),
                Rule.when(
                                "bitget-address",
                                at("bitget.com", "bitget")
                                        .and(number("code", "40018", "40038"))
                                        .as("Bitget binds the key to other addresses"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source(BITGET),
                Rule.when(
                                "bitget-key",
                                at("bitget.com", "bitget")
                                        .and(number("code", "40006", "40009", "40012", "40037"))
                                        .as("Bitget does not take the key, its passphrase or its signature"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CLIENT_BUG, CREDENTIALS_MALFORMED)
                        .source(BITGET),
                Rule.when(
                                "bitget-right",
                                at("bitget.com", "bitget")
                                        .and(number("code", "40014"))
                                        .as("the key of Bitget was not given this right"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(PERMISSION_DENIED)
                        .source(BITGET),
                Rule.when(
                                "bitget-time",
                                at("bitget.com", "bitget")
                                        .and(number("code", "40008"))
                                        .as("the time of the call is far from that of Bitget"))
                        .proves(CLOCK_SKEW)
                        .source(BITGET),
                Rule.when(
                                "passphrase-of-a-key-refused",
                                says(
                                                "Invalid KC-API-PASSPHRASE",
                                                "Invalid ACCESS_PASSPHRASE",
                                                "OK-ACCESS-PASSPHRASE incorrect",
                                                "Invalid Passphrase\"")
                                        .and(statusBetween(200, 403).or(logSays("40")))
                                        .as("the passphrase that belongs to the key is not the right one"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source(KUCOIN),
                Rule.when(
                                "address-of-an-exchange-not-listed",
                                Words.inRefusal(
                                                "The requested ip address is not in the api whitelist",
                                                "IP does not match IP whitelist",
                                                "\"label\":\"IP_FORBIDDEN\"",
                                                "IP is not in whitelist",
                                                "ip mismatched! callerIp",
                                                "Unmatched IP, please check your API key")
                                        .as("the exchange or the service binds the key to other addresses"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source(KUCOIN)
                        .source("https://developers.kakao.com/docs/latest/en/rest-api/error-code"),
                Rule.when(
                                "key-of-an-exchange-may-not",
                                says(
                                                "EGeneral:Permission denied",
                                                "please check your API key permissions",
                                                "\"label\":\"READ_ONLY\"",
                                                "\"label\":\"INVALID_PERMISSION\"",
                                                "no permission to access the endpoint",
                                                "This API key doesn't have permission to use this function")
                                        .as("the key was not given this right when it was made"))
                        .stronglySuggests(OAUTH_SCOPE_MISSING)
                        .stronglySpeaksAgainst(
                                LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://docs.kraken.com/exchange/guides/general/errors"),
                Rule.when(
                                "account-of-an-exchange-off",
                                says(
                                                "EAuth:Account temporary disabled",
                                                "EAuth:Account unconfirmed",
                                                "User are frozen",
                                                "EGeneral:Temporary lockout")
                                        .as("the exchange has switched the account off, or waits for its confirmation"))
                        .stronglySuggests(ACCOUNT_INACTIVE, ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source("https://docs.kraken.com/exchange/guides/general/errors"),
                Rule.when(
                                "signature-of-binance-differs",
                                number("code", "-1022")
                                        .and(says("Signature"))
                                        .or(logSays("APIError(code=-1022)"))
                                        .as("the signature is not the one that Binance works out from the secret"))
                        .stronglySuggests(CREDENTIALS_REJECTED, CLIENT_BUG)
                        .suggests(CREDENTIALS_MALFORMED)
                        .stronglySpeaksAgainst(CLOCK_SKEW, BASE_URL_WRONG, PERMISSION_DENIED)
                        .source(BINANCE),
                Rule.when(
                                "key-of-binance-misshapen",
                                number("code", "-2014")
                                        .and(says("API-key"))
                                        .or(logSays("APIError(code=-2014)"))
                                        .as("the key does not have the form of one of Binance"))
                        .stronglySuggests(CREDENTIALS_MALFORMED)
                        .suggests(CREDENTIALS_PLACEHOLDER, CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, PERMISSION_DENIED)
                        .source(BINANCE),
                Rule.when(
                                "wechat-may-not",
                                number("errcode", "48001")
                                        .and(
                                                says("errmsg"),
                                                pathContains("/sns/").not())
                                        .as("WeChat gives its number for an interface that the account does not have"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(
                                LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(WECHAT),
                Rule.when(
                                "wechat-scope-missing",
                                number("errcode", "48001")
                                        .and(says("errmsg"), pathContains("/sns/"))
                                        .as("WeChat says so of a token that was asked for with the scope snsapi_base"))
                        .proves(OAUTH_SCOPE_MISSING)
                        .suggests(NO_PRODUCT_ACCESS)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(WECHAT),
                errcode("wecom-may-not", "the app was not given this right in the administration", "60011", "301002")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(OAUTH_SCOPE_MISSING, APP_NOT_INSTALLED),
                errcode("wechat-address", "the address stands on no list of the app", "40164", "60020", "61004")
                        .proves(IP_NOT_ALLOWLISTED),
                errcode("wechat-token-over", "the number is that of a token that is over", "42001")
                        .proves(TOKEN_EXPIRED),
                errcode("wechat-token-missing", "the number is that of a token that is missing", "41001")
                        .proves(CREDENTIALS_MISSING),
                errcode(
                                "wechat-grant-refused",
                                "the refresh token is not one that is good, or not any more",
                                "40030",
                                "42002")
                        .proves(REFRESH_TOKEN_REJECTED)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED),
                errcode(
                                "wechat-code-refused",
                                "the code of the login was spent, is over or is another app's",
                                "40029",
                                "40163",
                                "42003")
                        .stronglySuggests(REFRESH_TOKEN_REJECTED, CLIENT_BUG)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED),
                errcode("wechat-not-let-in", "the account has not let this platform in", "61003")
                        .proves(APP_NOT_INSTALLED),
                tuya("tuya-may-not", "the device or the project is not linked to the caller", "1106")
                        .stronglySuggests(PERMISSION_DENIED)
                        .suggests(WRONG_SITE, APP_NOT_INSTALLED),
                tuya(
                                "tuya-not-subscribed",
                                "the project has no subscription, or it is over",
                                "28841101",
                                "28841105",
                                "28841002")
                        .stronglySuggests(NO_PRODUCT_ACCESS, LICENSE_OR_SITE_SUSPENDED)
                        .suggests(APP_NOT_INSTALLED),
                tuya("tuya-signature", "the signature is not the one that Tuya works out", "1004")
                        .stronglySuggests(CREDENTIALS_REJECTED, CLIENT_BUG),
                tuya("tuya-token", "Tuya does not take the token, as when it is over", "1010")
                        .stronglySuggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED),
                tuya("tuya-time", "the time of the call is far from that of Tuya", "1013")
                        .proves(CLOCK_SKEW),
                tuya("tuya-address", "Tuya binds the project to other addresses", "1114")
                        .proves(IP_NOT_ALLOWLISTED),
                Rule.when("baidu-maps-address", Words.inRefusal("APP IP校验失败").as("the key is bound to other addresses"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .source("https://lbsyun.baidu.com/index.php?title=webapi/appendix"),
                Rule.when(
                                "baidu-maps-service-off",
                                says("APP 服务被禁用", "APP服务被禁用").as("the key was not given this service"))
                        .stronglySuggests(NO_PRODUCT_ACCESS, TOKEN_POLICY_BLOCKED)
                        .suggests(PERMISSION_DENIED)
                        .source("https://lbsyun.baidu.com/faq/api?title=lbscloud/api/appendix"),
                Rule.when(
                                "baidu-token",
                                number("error_code", "110", "111")
                                        .and(says("Access token"))
                                        .as(
                                                "the cloud of Baidu does not take the token, which is good for thirty days"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED)
                        .source("https://ai.baidu.com/"),
                Rule.when(
                                "alipay-signature",
                                says("isv.invalid-signature", "isv.missing-signature")
                                        .as("Alipay works out another signature than was sent"))
                        .stronglySuggests(CREDENTIALS_REJECTED, CLIENT_BUG)
                        .suggests(WRONG_SITE)
                        .stronglySpeaksAgainst(
                                LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS, PERMISSION_DENIED, TOKEN_EXPIRED)
                        .source("https://opendocs.alipay.com/common/02km9f"),
                Rule.when(
                                "alipay-product-missing",
                                says("isv.insufficient-isv-permissions")
                                        .as("the app at Alipay has not got this product"))
                        .proves(NO_PRODUCT_ACCESS)
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .source("https://opendocs.alipay.com/common/02km9f"),
                Rule.when(
                                "netatmo-token",
                                at("netatmo.com", "netatmo")
                                        .and(number("code", "2", "3"))
                                        .as("Netatmo does not take the token, or not any more"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED)
                        .speaksAgainst(PERMISSION_DENIED, OAUTH_SCOPE_MISSING)
                        .source(NETATMO),
                Rule.when(
                                "ecobee-token-over",
                                Words.inRefusal("Authentication token has expired. Refresh your tokens")
                                        .as("ecobee says that the token is over"))
                        .proves(TOKEN_EXPIRED)
                        .rulesOut(SERVICE_INCIDENT)
                        .source(ECOBEE),
                Rule.when(
                                "ecobee-app-removed",
                                says("Token has been deauthorized by user")
                                        .as("the person has removed the app at ecobee"))
                        .stronglySuggests(TOKEN_REVOKED, APP_NOT_INSTALLED)
                        .source(ECOBEE),
                Rule.when(
                                "hue-does-not-know-the-user",
                                says("\"description\":\"unauthorized user\"", "\"description\": \"unauthorized user\"")
                                        .or(logSays("UnauthorizedUser", "unauthorized user")
                                                .and(logSays("hue bridge", "philips", "phue", "aiohue", "meethue")))
                                        .as(
                                                "the bridge of Hue does not know the name in the address, which is the key"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(TOKEN_REVOKED)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                        .source(HUE),
                Rule.when(
                                "hue-wants-its-button",
                                Words.inRefusal("link button not pressed")
                                        .as("the bridge of Hue gives a key to those only who press its button first"))
                        .stronglySuggests(MFA_REQUIRED, APP_NOT_INSTALLED)
                        .suggests(CREDENTIALS_MISSING)
                        .source(HUE),
                tiktok("tiktok-token", "TikTok does not take the token", "40105")
                        .stronglySuggests(TOKEN_REVOKED, CREDENTIALS_REJECTED),
                tiktok("tiktok-advertiser", "the advertiser has not let the app in", "40001")
                        .stronglySuggests(APP_NOT_INSTALLED)
                        .suggests(PERMISSION_DENIED, OAUTH_SCOPE_MISSING),
                tiktok("tiktok-too-often", "TikTok was called too often", "40100")
                        .proves(RATE_LIMITED));
    }

    private static Signal at(String domain, String name) {
        return hostUnder(domain).or(logSays(name));
    }

    /** The member with one of these numbers, with and without quotes around it and a blank before it. */
    private static Signal number(String member, String... numbers) {
        return says(Stream.of(numbers)
                .flatMap(n -> Stream.of("", " ")
                        .map(blank -> "\"" + member + "\":" + blank)
                        .flatMap(start -> Stream.of(start + n + ",", start + n + "}", start + '"' + n + '"')))
                .toArray(String[]::new));
    }

    private static Rule okx(String id, String sentence, String... numbers) {
        Signal there = hostUnder("okx.com", "okx.cab", "okex.com").or(logSays("okx"), says("OK-ACCESS"));
        return Rule.when(id, there.and(number("code", numbers)).as(sentence))
                .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(OKX);
    }

    private static Rule bybit(String id, String sentence, String... numbers) {
        return Rule.when(
                        id,
                        number("retCode", numbers)
                                .and(hostUnder("bybit.com", "bytick.com").or(logSays("bybit"), says("retExtInfo")))
                                .or(logSays(codes(numbers)))
                                .as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(BYBIT);
    }

    private static String[] codes(String... numbers) {
        return Stream.of(numbers).map(n -> "(ErrCode: " + n + ")").toArray(String[]::new);
    }

    private static Rule errcode(String id, String sentence, String... numbers) {
        return Rule.when(id, number("errcode", numbers).and(says("errmsg")).as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(WECHAT);
    }

    private static Rule tuya(String id, String sentence, String... numbers) {
        Signal there = hostUnder("tuyaeu.com", "tuyaus.com", "tuyacn.com", "tuyain.com", "iotbing.com")
                .or(logSays("tuya"));
        return Rule.when(id, there.and(number("code", numbers)).as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(TUYA);
    }

    private static Rule tiktok(String id, String sentence, String... numbers) {
        return Rule.when(
                        id,
                        hostUnder("business-api.tiktok.com")
                                .and(number("code", numbers))
                                .as(sentence))
                .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, SILENT_ANONYMOUS)
                .source(TIKTOK);
    }
}
