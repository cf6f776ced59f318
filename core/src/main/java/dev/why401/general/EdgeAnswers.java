package dev.why401.general;

import static dev.why401.knowledge.Answerer.ACCESS_PROXY;
import static dev.why401.knowledge.Answerer.APPLICATION;
import static dev.why401.knowledge.Answerer.EDGE;
import static dev.why401.knowledge.Answerer.FORWARD_PROXY;
import static dev.why401.knowledge.Answerer.WEB_SERVER;
import static dev.why401.knowledge.Causes.BOT_CHALLENGE;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.IP_BANNED;
import static dev.why401.knowledge.Causes.IP_NOT_ALLOWLISTED;
import static dev.why401.knowledge.Causes.WAF_BLOCKED;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.statusBetween;
import static dev.why401.knowledge.Strength.HINTS_AT;
import static dev.why401.knowledge.Strength.PROVES;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Tells when a content delivery network or a web application firewall wrote the answer. */
final class EdgeAnswers {
    private static final String WAFW00F = "https://github.com/EnableSecurity/wafw00f";

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "cloudflare-asked-the-server",
                                responseHeader("CF-Cache-Status", "DYNAMIC")
                                        .or(
                                                responseHeader("CF-Cache-Status", "MISS"),
                                                responseHeader("CF-Cache-Status", "BYPASS"),
                                                responseHeader("CF-Cache-Status", "EXPIRED"))
                                        .and(statusBetween(400, 499))
                                        .as(
                                                "Cloudflare says that it asked the server behind it, and what it blocks it does not hand on"))
                        .notAnsweredBy(STRONGLY_SUGGESTS, EDGE)
                        .stronglySpeaksAgainst(BOT_CHALLENGE)
                        .speaksAgainst(WAF_BLOCKED, IP_BANNED, GEO_BLOCKED, IP_NOT_ALLOWLISTED)
                        .source("https://developers.cloudflare.com/cache/concepts/cache-responses/")
                        .wrongWhen("The server behind Cloudflare has a firewall of its own."),
                by("cloudflare-mitigated", EdgeMarks.CLOUDFLARE_MITIGATED, "Cloudflare")
                        .source(
                                "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/")
                        .cases("gw-084", "gw-085"),
                by("cloudflare-challenge-page", EdgeMarks.CLOUDFLARE_CHALLENGE_PAGE, "Cloudflare")
                        .source("https://github.com/cloudflare/cloudflare-docs/pull/8590")
                        .cases("gw-017"),
                by("cloudflare-block-page", EdgeMarks.CLOUDFLARE_BLOCK_PAGE, "Cloudflare")
                        .source("https://github.com/npm/cli/issues/8902")
                        .cases("gw-011", "gw-049"),
                by("cloudflare-structured-error", EdgeMarks.CLOUDFLARE_STRUCTURED_ERROR, "Cloudflare")
                        .source(
                                "https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors"),
                by("cloudflare-bare-page", EdgeMarks.CLOUDFLARE_BARE_PAGE, "Cloudflare")
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/"),
                Rule.when("cloudflare-error-code", EdgeMarks.CLOUDFLARE_CODE)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Cloudflare")
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/")
                        .cases("gw-002", "gw-005", "gw-006", "gw-010", "gw-125", "gw-145")
                        .wrongWhen("A program behind the edge counts its own errors in the same thousands."),
                Rule.when("cloudflare-origin-status", EdgeMarks.CLOUDFLARE_ORIGIN_STATUS)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Cloudflare")
                        .source(
                                "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/"),
                by("cloudfront-page", EdgeMarks.CLOUDFRONT_PAGE, "CloudFront")
                        .source("https://repost.aws/knowledge-center/cloudfront-error-request-blocked")
                        .cases("gw-131", "gw-141", "jc-106"),
                Rule.when("cloudfront-server", EdgeMarks.CLOUDFRONT_SERVER)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "CloudFront")
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-permission-denied.html")
                        .cases("gw-131"),
                Rule.when("cloudfront-function", EdgeMarks.CLOUDFRONT_FUNCTION)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "a function in CloudFront")
                        .source(
                                "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html"),
                by("aws-waf-action", EdgeMarks.AWS_WAF_ACTION, "AWS WAF")
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"),
                by("aws-waf-script", EdgeMarks.AWS_WAF_SCRIPT, "AWS WAF")
                        .source(
                                "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html"),
                by("aws-waf-words", EdgeMarks.AWS_WAF_WORDS, "AWS WAF")
                        .source("https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html")
                        .cases("gw-020"),
                Rule.when("aws-load-balancer", EdgeMarks.AWS_LOAD_BALANCER)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "AWS load balancer")
                        .source(WAFW00F)
                        .wrongWhen("The target behind the balancer sets this Server header itself."),
                by("front-door-block", EdgeMarks.FRONT_DOOR_BLOCK, "Azure Front Door")
                        .source(
                                "https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code"),
                by("front-door-error", EdgeMarks.FRONT_DOOR_ERROR, "Azure Front Door")
                        .source("https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues"),
                by("application-gateway", EdgeMarks.APPLICATION_GATEWAY, "Azure Application Gateway")
                        .source("https://learn.microsoft.com/azure/application-gateway/http-response-codes"),
                Rule.when("google-front-end", EdgeMarks.GOOGLE_FRONT_END)
                        .answeredBy(STRONGLY_SUGGESTS, ACCESS_PROXY, "Google's front end")
                        .answeredBy(HINTS_AT, EDGE, "Google's front end")
                        .notAnsweredBy(SUGGESTS, APPLICATION)
                        .source("https://cloud.google.com/run/docs/troubleshooting#unauthorized-client"),
                by("akamai-page", EdgeMarks.AKAMAI_PAGE, "Akamai")
                        .source("https://github.com/akamai/cli/issues/82")
                        .cases("gw-021", "gw-023"),
                Rule.when("akamai-server", EdgeMarks.AKAMAI_SERVER)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Akamai")
                        .source("https://github.com/Ekultek/WhatWaf/issues/1139")
                        .cases("gw-023"),
                by("imperva-page", EdgeMarks.IMPERVA_PAGE, "Imperva")
                        .source("https://github.com/ziplokk1/incapsula-cracker-py3/issues/1")
                        .cases("gw-149", "gw-151"),
                by("imperva-script-check", EdgeMarks.IMPERVA_SCRIPT_CHECK, "Imperva")
                        .source("https://github.com/ziplokk1/incapsula-cracker-py3/issues/1"),
                by("f5-page", EdgeMarks.F5_PAGE, "F5").source("https://github.com/Ekultek/WhatWaf/issues/1371"),
                Rule.when("f5-support-id", EdgeMarks.F5_SUPPORT_ID)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "F5")
                        .source("https://github.com/Ekultek/WhatWaf/issues/1371"),
                by("f5-script-check", EdgeMarks.F5_SCRIPT_CHECK, "F5")
                        .source("https://github.com/microlinkhq/is-antibot"),
                by("sucuri-page", EdgeMarks.SUCURI_PAGE, "Sucuri")
                        .source("https://github.com/Ekultek/WhatWaf/issues/1164")
                        .cases("gw-027"),
                Rule.when("haproxy-denied", EdgeMarks.HAPROXY_DENIED)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "HAProxy")
                        .answeredBy(SUGGESTS, WEB_SERVER, "HAProxy")
                        .source("https://github.com/Ekultek/WhatWaf/issues/214")
                        .cases("gw-028"),
                Rule.when("modsecurity", EdgeMarks.MODSECURITY)
                        .answeredBy(PROVES, EDGE, "ModSecurity")
                        .answeredBy(SUGGESTS, WEB_SERVER, "ModSecurity")
                        .source("https://github.com/Ekultek/WhatWaf/issues/962")
                        .cases("gw-068"),
                Rule.when("varnish-page", EdgeMarks.VARNISH_PAGE)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Varnish")
                        .source("https://varnish-cache.org/docs/trunk/reference/vcl-step.html"),
                by("fastly-error", EdgeMarks.FASTLY_ERROR, "Fastly")
                        .source(
                                "https://www.fastly.com/documentation/guides/full-site-delivery/domains-and-origins/fastly-error-unknown-domain/"),
                by("vercel-checkpoint", EdgeMarks.VERCEL_CHECKPOINT.or(EdgeMarks.VERCEL_DENIED), "Vercel")
                        .source(WAFW00F),
                by("datadome-page", EdgeMarks.DATADOME_PAGE, "DataDome")
                        .source("https://docs.datadome.co/reference/validate-request"),
                by("human-page", EdgeMarks.HUMAN_PAGE, "HUMAN").source(WAFW00F),
                by("anubis-page", EdgeMarks.ANUBIS_PAGE, "Anubis")
                        .source("https://github.com/WeblateOrg/weblate/issues/17085")
                        .cases("gw-133", "gw-134"),
                by("fortiweb-page", EdgeMarks.FORTIWEB_PAGE, "FortiWeb").source(WAFW00F),
                by("fortigate-firewall-page", EdgeMarks.FORTIGATE_WAF_PAGE, "FortiGate")
                        .source("https://github.com/Ekultek/WhatWaf/issues/248"),
                Rule.when("barracuda-page", EdgeMarks.BARRACUDA_PAGE)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Barracuda")
                        .answeredBy(HINTS_AT, FORWARD_PROXY, "Barracuda")
                        .source(WAFW00F),
                by("radware-page", EdgeMarks.RADWARE_PAGE, "Radware").source(WAFW00F),
                Rule.when("reblaze-page", EdgeMarks.REBLAZE_PAGE)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "Reblaze")
                        .source(WAFW00F),
                by("netscaler-firewall", EdgeMarks.NETSCALER_FIREWALL, "NetScaler")
                        .source(WAFW00F),
                by("wordfence-page", EdgeMarks.WORDFENCE_PAGE, "Wordfence").source(WAFW00F),
                by("imunify360", EdgeMarks.IMUNIFY_WORDS, "Imunify360").source(WAFW00F),
                by("alibaba-cloud-firewall", EdgeMarks.ALIBABA_PAGE, "Alibaba Cloud")
                        .source(WAFW00F),
                by("siteground-check", EdgeMarks.SITEGROUND_CHECK, "SiteGround").source(WAFW00F),
                by("kasada-check", EdgeMarks.KASADA_CHECK, "Kasada")
                        .source("https://github.com/microlinkhq/is-antibot"),
                by("akamai-challenge", EdgeMarks.AKAMAI_CHALLENGE, "Akamai")
                        .source("https://github.com/microlinkhq/is-antibot"),
                Rule.when("security-incident-json", EdgeMarks.SECURITY_INCIDENT_JSON)
                        .answeredBy(STRONGLY_SUGGESTS, EDGE, "a security service")
                        .source("https://github.com/CIRFMF/ksef-latarnia/issues/35")
                        .cases("gw-029"));
    }

    private static Rule by(String id, Signal proof, String vendor) {
        return Rule.when(id, proof).answeredBy(PROVES, EDGE, vendor).notAnsweredBy(STRONGLY_SUGGESTS, APPLICATION);
    }

    private EdgeAnswers() {}
}
