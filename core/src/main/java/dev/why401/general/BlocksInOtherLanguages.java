package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;
import static dev.why401.knowledge.Strength.SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Block pages of firewalls and of web filters, which speak the language of their owner. */
final class BlocksInOtherLanguages {
    private static final String WAFW00F = "https://github.com/EnableSecurity/wafw00f/tree/master/wafw00f/plugins";

    private static final Signal REQUEST_BLOCKED = says(
                    // German, Dutch
                    "anfrage wurde blockiert",
                    "anfrage wurde aus sicherheitsgründen",
                    "sicherheitsgründen blockiert",
                    "sicherheitsgründen gesperrt",
                    "sicherheitsgründen abgelehnt",
                    "verzoek is geblokkeerd",
                    "veiligheidsredenen geblokkeerd",
                    // French
                    "requête a été bloquée",
                    "requête bloquée",
                    "pare-feu applicatif",
                    "bloquée pour des raisons de sécurité",
                    "bloqué pour des raisons de sécurité",
                    // Spanish, Portuguese, Italian
                    "solicitud ha sido bloqueada",
                    "solicitud fue bloqueada",
                    "petición ha sido bloqueada",
                    "bloqueada por razones de seguridad",
                    "bloqueado por razones de seguridad",
                    "solicitação foi bloqueada",
                    "requisição foi bloqueada",
                    "bloqueada por motivos de segurança",
                    "richiesta è stata bloccata",
                    "bloccata per motivi di sicurezza",
                    // Polish, Czech, Turkish, Russian
                    "żądanie zostało zablokowane",
                    "zablokowane ze względów bezpieczeństwa",
                    "požadavek byl zablokován",
                    "isteğiniz engellendi",
                    "isteğiniz güvenlik",
                    "запрос заблокирован",
                    "запрос был заблокирован",
                    "системой безопасности",
                    // Chinese, Japanese, Korean
                    "已被拦截",
                    "被拦截",
                    "请求被阻断",
                    "疑似攻击",
                    "带有不合法参数",
                    "请求存在威胁",
                    "网站防火墙",
                    "应用防火墙",
                    "リクエストはブロックされました",
                    "閲覧できません (Forbidden access)",
                    "リクエストがブロックされました",
                    "요청이 차단",
                    "접근이 차단",
                    "웹 방화벽")
            .and(statusBetween(400, 599).or(logSays("403", "405", "406", "418", "blocked", "WAF")))
            .as("the answer says in another language that a firewall blocked the request");

    /** An application may reject or block as well, for reasons of its own. */
    private static final Signal REQUEST_REJECTED = says(
                    "anfrage wurde abgewiesen",
                    "anfrage wurde abgelehnt",
                    "zugriff wurde blockiert",
                    "requête a été rejetée",
                    "solicitud ha sido rechazada",
                    "petición ha sido rechazada",
                    "richiesta è stata rifiutata",
                    "żądanie zostało odrzucone",
                    "запрос был отклон",
                    "запрос отклон",
                    "차단되었습니다")
            .and(statusBetween(400, 599).or(logSays("403", "405", "406", "418", "WAF")))
            .as("the answer says in another language that the request was rejected");

    /** A filter on the caller's side speaks of the page or the site, and of the rules of a company. */
    private static final Signal SITE_KEPT_OUT = says(
                    "unternehmensrichtlinie",
                    "firmenrichtlinie",
                    "richtlinie ihres unternehmens",
                    "richtlinien ihres unternehmens",
                    "kategorie dieser webseite",
                    "kategorie der webseite",
                    "webseite wurde gesperrt",
                    "webseite ist gesperrt",
                    "webseite wurde blockiert",
                    "seite wurde blockiert",
                    "politique de sécurité de l'entreprise",
                    "politique de votre entreprise",
                    "site est bloqué",
                    "site a été bloqué",
                    "catégorie de ce site",
                    "política de la empresa",
                    "políticas de la empresa",
                    "política de su organización",
                    "sitio web está bloqueado",
                    "sitio ha sido bloqueado",
                    "política da empresa",
                    "site foi bloqueado",
                    "site está bloqueado",
                    "politica aziendale",
                    "sito è bloccato",
                    "sito è stato bloccato",
                    "bedrijfsbeleid",
                    "website is geblokkeerd",
                    "strona została zablokowana",
                    "доступ к сайту заблокирован",
                    "доступ к ресурсу ограничен",
                    "网站已被管理员",
                    "公司策略",
                    "公司政策",
                    "このサイトへのアクセスはブロック",
                    "このウェブサイトはブロック")
            .as("the answer says in another language that the rules of a company keep a site out");

    private static final Signal EGRESS_LIST = responseHeader("X-Deny-Reason")
            .or(
                    responseHeader("X-Proxy-Error", "blocked"),
                    says(
                            "host_not_allowed",
                            "host not in allowlist",
                            "blocked-by-allowlist",
                            "domain not in allowlist",
                            "domain is not in the allowlist",
                            "destination not in allowlist",
                            "egress denied",
                            "egress blocked",
                            "not in the egress allow",
                            "blocked by network allowlist",
                            "no matching allow rule",
                            "blocked by default deny policy",
                            "blocked by org policy",
                            "blocked by local rule for",
                            "blocked by sandbox policy",
                            "blocked by sandbox network policy",
                            "codex blocked this request",
                            "host did not match any allowed domain",
                            "not in the list of allowed-endpoints",
                            "no rule matched. proceeding with default action",
                            "blackholecluster",
                            "egress policy",
                            "blocked by corporate policy",
                            "blocked by company policy",
                            "err_blocked_by_administrator"))
            .or(says("blocked by network policy").and(Words.unsaid("Snowflake", "Incoming request")))
            .as("a proxy on the caller's side lets calls out to some hosts only, and this is none of them");

    private BlocksInOtherLanguages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("blocked-in-another-language", REQUEST_BLOCKED)
                        .stronglySuggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.EDGE, "")
                        .notAnsweredBy(SUGGESTS, Answerer.APPLICATION)
                        .source(WAFW00F)
                        .source("https://github.com/Ekultek/WhatWaf/tree/master/content/plugins"),
                Rule.when("rejected-in-another-language", REQUEST_REJECTED)
                        .suggests(WAF_BLOCKED)
                        .hintsAt(IP_BANNED, PERMISSION_DENIED)
                        .speaksAgainst(CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, CREDENTIALS_REJECTED)
                        .source(WAFW00F),
                Rule.when("site-kept-out-in-another-language", SITE_KEPT_OUT)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .hintsAt(WAF_BLOCKED)
                        .speaksAgainst(
                                CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, PERMISSION_DENIED, LICENSE_OR_SITE_SUSPENDED)
                        .answeredBy(SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .source(WebFilterMarks.OONI),
                Rule.when("host-on-no-list-of-a-proxy", EGRESS_LIST)
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .suggests(PROXY_BYPASS_MISSING)
                        .stronglySpeaksAgainst(
                                CAPTCHA_REQUIRED, BASIC_AUTH_DISABLED, PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, WAF_BLOCKED, TOKEN_POLICY_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.FORWARD_PROXY, "")
                        .notAnsweredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION)
                        .source("https://github.com/github/gh-aw-firewall")
                        .source("https://github.com/docker/sbx-releases/issues/567")
                        .source("https://github.com/anthropic-experimental/sandbox-runtime/issues/273"),
                Rule.when(
                                "egress-proxy-answers-407-for-a-host",
                                responseHeader("X-Smokescreen-Error")
                                        .or(says("Egress proxying is denied to host"))
                                        .as(
                                                "the egress proxy Smokescreen says that calls to this host are not let out, which it does with 407"))
                        .proves(CORPORATE_PROXY_BLOCKED)
                        .rulesOut(PROXY_AUTH_REQUIRED)
                        .stronglySpeaksAgainst(JDK_BASIC_TUNNELING_DISABLED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.FORWARD_PROXY, "Smokescreen")
                        .source("https://github.com/stripe/smokescreen/issues/191"),
                Rule.when(
                                "firewall-around-a-machine-that-builds",
                                says(
                                                "but was blocked by firewall rules",
                                                "Firewall blocked domains",
                                                "StepSecurity",
                                                "Harden-Runner",
                                                "blocked outbound",
                                                "outbound traffic is blocked",
                                                "outbound connection blocked")
                                        .and(says("block", "denied"))
                                        .as(
                                                "the words tell of a firewall that keeps calls of a machine from going out"))
                        .stronglySuggests(CORPORATE_PROXY_BLOCKED)
                        .stronglySpeaksAgainst(WAF_BLOCKED)
                        .speaksAgainst(IP_BANNED, PERMISSION_DENIED)
                        .source("https://github.com/github/gh-aw-firewall"));
    }
}
