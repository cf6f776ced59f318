package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Refusals over where the caller is: its address, its network, its country. */
final class CallerPlaceWords {
    private static final String ALLOWLIST = "https://confluence.atlassian.com/pages/viewpage.action?pageId=1384133808";
    private static final String BANS =
            "https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006.mdx";
    private static final String COUNTRIES =
            "https://github.com/cloudflare/cloudflare-docs/blob/production/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009.mdx";

    /** What block pages of Sucuri tell the owner of the site to do, whatever was blocked. */
    private static final String TO_THE_OWNER = "(or you manage this site)";

    private static final String[] ADDRESS_NOT_ALLOWED_SAID = {
        "ip address has been rejected",
        "ip address is not allowed",
        "ip address not allowed",
        "ip address is not allowed",
        "ip address is not authorized",
        "ip address is not permitted",
        "ip address is not whitelisted",
        "ip address restriction",
        "from this ip are not allowed",
        "from your ip are not allowed",
        "access token from location",
        "ip address from which you are browsing is not permitted",
        "whitelist your ip",
        "add your ip",
        "restricted ip",
        "access from your ip",
        "connect from this ip",
        "connect from your ip",
        "connecting from this ip",
        "permission to connect from",
        "from this ip address is not",
        "from your ip address is not",
        "log in from this ip",
        "login from this ip",
        "log in from your current ip",
        "sign in from this ip",
        "from an unauthorized ip",
        "from an unapproved ip",
        "from an untrusted ip",
        "unauthorized ip address",
        "unapproved ip address",
        "outside the allowed ip",
        "outside of the allowed ip",
        "outside of the ip range",
        "approved ip range",
        "allowed ip range",
        "allowed ip addresses",
        "permitted ip range",
        "login ip ranges",
        "access from this ip",
        "not allowed from your ip",
        "not allowed from this ip",
        "not permitted from your ip",
        "not permitted from this ip",
        "denied from your ip",
        "denied from this ip",
        "trusted ip",
        "ipdeniedaccess",
        "access denied for client ip",
        "access denied to ip address",
        "ipdeniederror"
    };

    /** Two letters end many a word (membership, zip), and lists hold much else: apps, methods, addresses to come back to. */
    private static final Signal ADDRESS_ON_NO_LIST = matches(
                    "an address that is not allowed",
                    "ip",
                    "(?<![a-z])ips?[ _](?:is |was |are )?(?:not[ _](?:allowed|authori[sz]ed)|restrict(?:ed|ions?)|acl|rejected|allow ?list|white ?list)")
            .or(
                    matches(
                            "an address that is on no list",
                            "list",
                            "(?:(?<![a-z])ips?(?![a-z])|\\baddress(?:es)?\\b|\\bnetwork\\b|\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b)[^\\n]{0,60}?\\bnot (?:(?:in|on) (?:the |your |its )?(?:allowed list|allow-?list|white-?list)|whitelisted|allowlisted)"));

    private static final Signal ADDRESS_BLOCKED =
            matches("an address that is blocked", "ip blocked", "(?<![a-z])ip blocked");

    private static final String[] ADDRESS_BANNED_SAID = {
        "banned your ip",
        "your ip has been temporarily",
        "ip address has been blacklisted",
        "ip has been blacklisted",
        "ip address has been flagged",
        "your ip was banned",
        "your ip has been banned",
        "your ip has been blocked",
        "your ip address has been blocked",
        "your ip address has been banned",
        "your ip is blocked",
        "your ip was blocked",
        "ip address is blacklisted",
        "ip is blacklisted",
        "based on malicious activity detected from your",
        "your blocked ip address",
        "connection to this server has been blocked",
        "the autonomous system number"
    };

    private static final String[] COUNTRY_SAID = {
        "access from your country",
        "access from your region",
        "country or region banned",
        "not available in your country",
        "region, or territory not supported",
        "unsupported_country_region_territory",
        "block access from your country",
        "your location is not supported",
        "user location is not supported",
        "country is not supported",
        "region is not supported",
        "not available in your region",
        "unavailable in your country",
        "unavailable in your region",
        "not available in your location",
        "your country is not",
        "your country or region",
        "blocked in your country",
        "is not available in your area",
        "not supported in your country",
        "not supported in your region",
        "unsupported country",
        "export control",
        "export regulations",
        "addresses that are located in",
        "ip addresses located in",
        "trade sanctions",
        "geo_restricted",
        "geo-restricted",
        "geo restricted",
        "geoblock",
        "geo-block"
    };

    private CallerPlaceWords() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "calls-from-this-address-blocked-said",
                                matches(
                                                "calls from an address that are blocked",
                                                "block",
                                                "\\bblock(?:s|ed|ing)?\\b[^\\n.]{0,30}\\bfrom (?:your|this|the) (?:ip|address|network|location)\\b")
                                        .as("the words say that calls from this address are blocked"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(WAF_BLOCKED)
                        .isAHintAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .source("https://github.com/atlassian/github-for-jira/issues/1152"),
                Rule.when(
                                "address-not-allowed-said-plainly",
                                Words.inError(ADDRESS_NOT_ALLOWED_SAID)
                                        .or(ADDRESS_ON_NO_LIST.and(html().not()))
                                        .and(Words.unsaid(TO_THE_OWNER))
                                        .as("the error itself says that calls from this address are not allowed"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(TOKEN_POLICY_BLOCKED)
                        .source(ALLOWLIST)
                        .source("https://github.com/atlassian/atlassian-mcp-server/issues/121")
                        .cases("jc-027"),
                Rule.when(
                                "address-not-allowed-said",
                                says(ADDRESS_NOT_ALLOWED_SAID)
                                        .or(ADDRESS_ON_NO_LIST)
                                        .and(Words.unsaid(TO_THE_OWNER))
                                        .as("the answer says that calls from this address are not allowed"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .hintsAt(IP_BANNED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(ALLOWLIST)
                        .cases("jc-027"),
                Rule.when(
                                "address-banned-said-plainly",
                                Words.inError(ADDRESS_BANNED_SAID)
                                        .or(ADDRESS_BLOCKED.and(html().not()))
                                        .as("the error itself says that this address is banned"))
                        .proves(IP_BANNED)
                        .source(BANS)
                        .cases("gw-011"),
                Rule.when(
                                "address-banned-said",
                                says(ADDRESS_BANNED_SAID)
                                        .or(ADDRESS_BLOCKED)
                                        .as("the answer says that this address is banned"))
                        .stronglySuggests(IP_BANNED)
                        .hintsAt(WAF_BLOCKED, RATE_LIMITED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(BANS)
                        .cases("gw-011"),
                Rule.when(
                                "country-said-plainly",
                                Words.inError(COUNTRY_SAID)
                                        .as(
                                                "the error itself says that calls from this country or region are not allowed"))
                        .proves(GEO_BLOCKED)
                        .source(COUNTRIES)
                        .cases("gw-131"),
                Rule.when(
                                "country-as-the-reason-in-data",
                                placeAsReason(
                                                "country",
                                                "[-_ ]?code|[-_ ](?:block(?:ed)?|denied|restrict(?:ed|ion)|not[-_ ]allowed)")
                                        .or(
                                                placeAsReason(
                                                        "region",
                                                        "[-_ ](?:block(?:ed)?|denied|restrict(?:ed|ion)|not[-_ ](?:allowed|supported))"),
                                                placeAsReason(
                                                        "geo",
                                                        "[-_ ]?(?:ip|block(?:ed)?|fence(?:d)?|restrict(?:ed|ion)|location|filter)(?:[-_ ](?:block(?:ed)?|denied))?"))
                                        .and(status(403, 451, 401, 400, 406, 423))
                                        .as("the refusal gives the country or the region of the caller as its reason"))
                        .stronglySuggests(GEO_BLOCKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .speaksAgainst(WAF_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source(COUNTRIES)
                        .wrongWhen("The region is that of the data, and not that of the caller."),
                Rule.when(
                                "country-said",
                                says(COUNTRY_SAID)
                                        .as("the answer says that calls from this country or region are not allowed"))
                        .stronglySuggests(GEO_BLOCKED)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_MISSING, PERMISSION_DENIED)
                        .source(COUNTRIES)
                        .cases("gw-131", "gw-143"));
    }

    /** Seen when a member that names the reason, a code or a rule has the place of the caller as its value. */
    private static Signal placeAsReason(String place, String ending) {
        return matches(
                "a reason in data that is the place of the caller",
                place,
                "\"(?:reason|error_?code|code|type|rule|block_?reason|blocked_by|deny_?reason)\"\\s?:\\s?\"" + place
                        + "(?:" + ending + ")?\"");
    }
}
