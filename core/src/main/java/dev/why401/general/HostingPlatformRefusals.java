package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What platforms that host other people's applications answer in their place: for a name that nobody serves, for a customer
 * who was stopped, and for callers whom a tunnel does not let in. Their codes mean one thing each.
 */
final class HostingPlatformRefusals {
    private static final String NGROK = "https://ngrok.com/docs/errors/";

    private static final Signal OF_VERCEL = says("vercel", "Code: DEPLOYMENT_", "Code: `DEPLOYMENT_");

    private HostingPlatformRefusals() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "platform-serves-no-such-name",
                                Words.inRefusal("herokucdn.com/error-pages/no-such-app", "Fastly error: unknown domain")
                                        .or(
                                                Words.inRefusal("DEPLOYMENT_NOT_FOUND")
                                                        .and(OF_VERCEL),
                                                responseHeader("x-vercel-error", "DEPLOYMENT_NOT_FOUND"),
                                                responseHeader("X-Railway-Fallback", "true"))
                                        .as("the platform in front says that it serves nothing under this name"))
                        .proves(BASE_URL_WRONG)
                        .hintsAt(DNS_WRONG, LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED, SILENT_ANONYMOUS)
                        .source("https://vercel.com/docs/errors/DEPLOYMENT_NOT_FOUND"),
                Rule.when(
                                "tunnel-is-offline",
                                says("ERR_NGROK_3200")
                                        .or(responseHeader("Ngrok-Error-Code", "ERR_NGROK_3200"))
                                        .as(
                                                "ngrok says that nobody serves this address, or that its agent is not running"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .suggests(SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(PERMISSION_HIDDEN_AS_NOT_FOUND, CREDENTIALS_REJECTED, SILENT_ANONYMOUS)
                        .source(NGROK + "err_ngrok_3200"),
                Rule.when(
                                "platform-stopped-its-customer",
                                Words.inRefusal("This service has been suspended by its owner")
                                        .or(
                                                Words.inRefusal("DEPLOYMENT_DISABLED")
                                                        .and(OF_VERCEL),
                                                responseHeader("x-vercel-error", "DEPLOYMENT_DISABLED"),
                                                responseHeader("x-render-routing", "suspend"),
                                                bodySays("usage_exceeded").and(responseHeader("Server", "Netlify")))
                                        .as("the platform in front says that the application was stopped"))
                        .proves(LICENSE_OR_SITE_SUSPENDED)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT, PERMISSION_DENIED)
                        .source("https://vercel.com/docs/errors/DEPLOYMENT_DISABLED")
                        .source("https://render.com/docs"),
                Rule.when(
                                "tunnel-closed-to-this-address",
                                Words.inRefusal("ERR_NGROK_3203", "ERR_NGROK_3205")
                                        .or(
                                                responseHeader("Ngrok-Error-Code", "ERR_NGROK_3203"),
                                                responseHeader("Ngrok-Error-Code", "ERR_NGROK_3205"))
                                        .as(
                                                "the tunnel of ngrok lets in chosen addresses only, and this is none of them"))
                        .proves(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source(NGROK + "err_ngrok_3205/")
                        .source(NGROK + "err_ngrok_3203.md"),
                Rule.when(
                                "tunnel-warns-browsers",
                                responseHeader("Ngrok-Error-Code", "ERR_NGROK_6024")
                                        .or(
                                                logSays("ERR_NGROK_6024"),
                                                bodySays("ERR_NGROK_6024")
                                                        .and(hostUnder(
                                                                "ngrok-free.app",
                                                                "ngrok-free.dev",
                                                                "ngrok.app",
                                                                "ngrok.dev",
                                                                "ngrok.io")))
                                        .as(
                                                "ngrok shows its warning to whoever calls with the User-Agent of a browser"))
                        .proves(CLIENT_SIGNATURE_BLOCKED)
                        .suggests(BOT_CHALLENGE)
                        .stronglySpeaksAgainst(LOGIN_PAGE_AS_SUCCESS, CREDENTIALS_REJECTED)
                        .source(NGROK + "err_ngrok_6024"));
    }
}
