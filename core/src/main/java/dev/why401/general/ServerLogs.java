package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.noCredentialSent;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import java.util.List;

/** What the logs of web servers say of a call that they refused themselves: the other end of a bare 401, 403 or 503. */
final class ServerLogs {
    private static final String APACHE_TLS =
            "https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c";
    private static final String APACHE_MESSAGES = "https://cwiki.apache.org/confluence/display/HTTPD/ListOfErrors";
    private static final String NGINX_ACCESS = "https://nginx.org/en/docs/http/ngx_http_access_module.html";
    private static final String NGINX_LOGIN = "https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html";
    private static final String NGINX_LIMIT = "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html";
    private static final String RULE_SET = "https://coreruleset.org/docs/";

    private ServerLogs() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "guard-that-bans-addresses",
                                logSays("fail2ban", "DenyHosts", "crowdsec", "sshguard", "CSF/LFD", "lfd[")
                                        .as("the log is one of a program that shuts out addresses after failures"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(ACCOUNT_LOCKED)
                        .source("https://github.com/fail2ban/fail2ban"),
                Rule.when(
                                "module-against-floods-logged",
                                logSays("mod_evasive", "mod_qos(", "QS_ClientEventBlockCount", "QS_SrvMaxConnPerIP")
                                        .as(
                                                "the log names a module that shuts out an address for how often it called or failed"))
                        .stronglySuggests(RATE_LIMITED, IP_BANNED)
                        .suggests(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .speaksAgainst(IP_NOT_ALLOWLISTED, CREDENTIALS_REJECTED)
                        .source("https://mod-qos.sourceforge.net/"),
                Rule.when(
                                "requests-throttled-by-rack-attack",
                                logSays("Rack_Attack", "Rack::Attack", "rack attack")
                                        .as(
                                                "the log names the middleware Rack::Attack, which shuts out addresses after failures"))
                        .stronglySuggests(IP_BANNED)
                        .suggests(RATE_LIMITED)
                        .speaksAgainst(PERMISSION_DENIED, WAF_BLOCKED)
                        .source("https://docs.gitlab.com/security/rate_limits/"),
                Rule.when(
                                "address-of-the-proxy-taken-for-that-of-the-client-told",
                                matches(
                                                "an address of a proxy that is taken for that of the client",
                                                "ip",
                                                "\\b(?:load ?balancer|elb|alb|proxy|nginx|ingress|docker|gateway|cloudflare)(?:'s)?\\b[^\\n.]{0,20}\\b(?:ips?|address(?:es)?)\\b[^\\n.]{0,20}\\b(?:as|for|instead of) (?:the )?(?:client|real|source|remote|visitor)s?\\b"
                                                        + "|\\b(?:all|every)\\b[^\\n.]{0,20}\\b(?:users?|clients?|requests?|visitors?)\\b[^\\n.]{0,25}\\bsame ip\\b"
                                                        + "|\\b(?:client|real|source|remote)[- ]ip\\b[^\\n.]{0,30}\\b(?:is|shows?|was|becomes?)\\b[^\\n.]{0,30}\\b(?:load ?balancer|elb|alb|proxy|nginx|ingress|docker|gateway|cloudflare)\\b")
                                        .as(
                                                "somebody says that the server takes the address of a proxy for that of the caller"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED, IP_BANNED)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, TOKEN_EXPIRED)
                        .source(
                                "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-proxy-protocol"),
                Rule.when(
                                "cache-hit-logged-beside-a-refusal",
                                matches(
                                                "a hit of a cache in a log",
                                                "hit",
                                                "(?:x-cache(?:-status)?|cf-cache-status|x-proxy-cache|cache-status|x-drupal-cache|x-varnish-cache)\\W{1,4}(?:TCP_(?:MEM_)?)?HIT\\b")
                                        .and(logSays("401", "403", "denied", "forbidden", "unauthorized"))
                                        .as("a log shows a hit of a cache beside a refusal"))
                        .stronglySuggests(CACHED_ERROR_RESPONSE)
                        .source("RFC 9111 section 3.5"),
                Rule.when(
                                "header-dropped-by-the-web-server",
                                logSays("client sent invalid header line")
                                        .as("the web server in front dropped a header whose name it does not take"))
                        .suggests(AUTHORIZATION_HEADER_STRIPPED, CLIENT_BUG)
                        .source("https://nginx.org/en/docs/http/ngx_http_core_module.html#underscores_in_headers"),
                Rule.when(
                                "log-method-denied",
                                logSays(
                                                "client method denied by server configuration",
                                                "Method is not allowed by policy",
                                                "AH01623")
                                        .as("the log of the server says that its rules allow no such method"))
                        .proves(WAF_BLOCKED)
                        .hintsAt(PERMISSION_DENIED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source(APACHE_MESSAGES)
                        .source(RULE_SET),
                Rule.when(
                                "log-client-denied",
                                logSays(
                                                "client denied by server configuration",
                                                "AH01630",
                                                "AH01797",
                                                "access forbidden by rule")
                                        .as("the log of the server says that its own rules keep the caller out"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .suggests(WAF_BLOCKED, IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source(APACHE_MESSAGES)
                        .source(NGINX_ACCESS),
                Rule.when(
                                "log-address-on-no-list",
                                logSays(
                                                "does not match the set ACL",
                                                "no matching ACL for",
                                                "is not allowed to talk to us",
                                                "rejected, allowed hosts:",
                                                "not in allowed_hosts",
                                                "no pg_hba.conf entry for host",
                                                "is not allowed to connect to this MySQL server",
                                                "is not allowed to connect to this MariaDB server")
                                        .as(
                                                "the log of the server says that the address of the caller is on none of its lists"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, BASE_URL_WRONG, CREDENTIALS_MISSING)
                        .source("https://doc.powerdns.com/")
                        .source("https://www.zabbix.com/documentation/current/en/manual/api"),
                Rule.when(
                                "log-login-of-the-web-server",
                                logSays(
                                                "no user/password was provided for basic authentication",
                                                "AH01614",
                                                "client used wrong authentication scheme")
                                        .as(
                                                "the log of the web server says that its own login got nothing that it reads"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT)
                        .suggests(CREDENTIALS_MISSING)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source(NGINX_LOGIN)
                        .source(APACHE_MESSAGES),
                Rule.when(
                                "log-login-of-the-web-server-and-nothing-sent",
                                noCredentialSent()
                                        .and(logSays("no user/password was provided for basic authentication"))
                                        .as("the web server wants a login of its own, and the request carried none"))
                        .suggests(CREDENTIALS_MISSING, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .stronglySpeaksAgainst(GATEWAY_AUTH_HEADER_CONFLICT)
                        .source(NGINX_LOGIN),
                Rule.when(
                                "log-login-of-the-web-server-refused",
                                matches(
                                                "a user whom a web server does not know by this password",
                                                "user",
                                                "\\buser \"?[^\"\\n]{1,60}\"?:? (?:password mismatch|was not found in \"|.{0,80}authentication failure for \"/)|AH0161[78]")
                                        .as("the log of the web server says that its own login refused a user"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source(NGINX_LOGIN)
                        .source(APACHE_MESSAGES),
                Rule.when(
                                "login-of-the-web-server-knows-no-e-mail",
                                matches(
                                                "a user with an e-mail address whom a web server does not know",
                                                "user",
                                                "\\buser \"[^\"@\\s]{1,60}@[^\"@\\s]{1,60}\" was not found in \"|\\buser [^\"@\\s]{1,60}@[^\"@\\s]{1,60} not found: /")
                                        .as("the list of the web server has no user by this e-mail address"))
                        .stronglySuggests(EMAIL_NOT_USERNAME, GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(NGINX_LOGIN)
                        .source(APACHE_MESSAGES),
                Rule.when(
                                "login-of-the-web-server-got-other-bytes",
                                matches(
                                                "a user name with bytes that are no UTF-8",
                                                "user",
                                                "\\buser \"[^\"\\\\\\n]{0,60}\\\\x(?:[89A-F][0-9A-F])(?!\\\\x)[^\"\\n]{0,60}\" (?:was not found|password mismatch)")
                                        .as("the user name reached the web server in an encoding that is not UTF-8"))
                        .proves(CREDENTIAL_CHARSET_MISMATCH)
                        .stronglySpeaksAgainst(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED, GATEWAY_AUTH_HEADER_CONFLICT, CREDENTIALS_REJECTED)
                        .source("RFC 7617 section 2.1"),
                Rule.when(
                                "login-of-the-web-server-knows-no-capitals",
                                matches(
                                                "a user in capitals whom a web server does not know",
                                                "user",
                                                "\\buser \"(?-i:[A-Z][A-Za-z0-9._-]{2,60})\" was not found in \"|\\buser (?-i:[A-Z][A-Za-z0-9._-]{2,60}) not found: /")
                                        .as(
                                                "the web server knows no user whose name is written with a capital, and its list tells capitals from small letters"))
                        .stronglySuggests(USERNAME_CASE_MISMATCH)
                        .suggests(CREDENTIALS_REJECTED)
                        .source(NGINX_LOGIN)
                        .source("https://httpd.apache.org/docs/2.4/howto/auth.html"),
                Rule.when(
                                "log-limit",
                                logSays("limiting requests, excess", "limiting connections by zone")
                                        .as("the log of nginx says that a limit was reached"))
                        .proves(RATE_LIMITED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "nginx")
                        .source(NGINX_LIMIT),
                Rule.when(
                                "log-client-certificate",
                                logSays(
                                                "client sent no required SSL certificate",
                                                "client SSL certificate verify error",
                                                "peer did not return a certificate",
                                                "Re-negotiation handshake failed: Client",
                                                "AH02262",
                                                "AH02263",
                                                "SSL client CA chain cannot be verified",
                                                "SSL client certificate not trusted",
                                                "PEER_DID_NOT_RETURN_A_CERTIFICATE",
                                                "failed to verify client certificate",
                                                "failed to verify client's certificate",
                                                "client certificate authentication failed",
                                                "ssl_client_verify FAILED",
                                                "tls_process_client_certificate",
                                                "ssl3_get_client_certificate",
                                                "certificate verify failed) while SSL handshaking, client",
                                                "SSL handshake failure (error:0A000086",
                                                "ssl_client_verify=FAILED",
                                                "ssl_client_verify: FAILED",
                                                "Failed:ClientCert",
                                                "client_cert_not_provided",
                                                "client_cert_validation",
                                                "client_cert_chain",
                                                "client_cert_invalid",
                                                "client_cert_unsupported")
                                        .or(logSays("SSL_accept").and(logSays("certificate verify failed")))
                                        .and(Words.unsaid("Layer6 invalid response"))
                                        .as(
                                                "the log of the server says that the certificate of the client is missing or not taken"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .stronglySpeaksAgainst(TLS_INTERCEPTION_UNTRUSTED)
                        .speaksAgainst(SERVICE_INCIDENT, CLOCK_SKEW)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "")
                        .source("https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors")
                        .source("https://github.com/haproxy/haproxy/issues/404")
                        .source("https://github.com/haproxy/haproxy/issues/3075")
                        .source(APACHE_TLS),
                Rule.when(
                                "log-handshake-broke-off",
                                logSays(
                                                "AH02008",
                                                "AH02261",
                                                "Re-negotiation handshake failed",
                                                "AH02039",
                                                "AH02040",
                                                "AH02276",
                                                "Certificate Verification: Error",
                                                "Certificate Verification: Certificate Chain too long")
                                        .as(
                                                "Apache broke off a handshake, as it does where it asks for a certificate for one path only"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(CLIENT_BUG)
                        .speaksAgainst(TLS_INTERCEPTION_UNTRUSTED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "Apache")
                        .source(APACHE_TLS)
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslverifyclient")
                        .wrongWhen("The client does not renegotiate, or the two have no cipher in common."),
                Rule.when(
                                "certificate-of-a-client-refused-by-kubernetes",
                                logSays("Unable to authenticate the request")
                                        .and(
                                                logSays("x509:"),
                                                Words.unsaid(
                                                        "bearer token", "Post \"", "Post http", "Get \"", "webhook"))
                                        .as(
                                                "the server of a cluster looked at the certificate of a client and refused it"))
                        .proves(CLIENT_CERTIFICATE_REQUIRED)
                        .hintsAt(CREDENTIALS_REJECTED)
                        .speaksAgainst(CLOCK_SKEW, SERVICE_INCIDENT)
                        .stronglySpeaksAgainst(TLS_INTERCEPTION_UNTRUSTED, TOKEN_EXPIRED)
                        .source("https://github.com/kubernetes/kubernetes/issues/120890"),
                Rule.when(
                                "proxy-opened-tls-without-the-right-name",
                                logSays(
                                                "while SSL handshaking to upstream",
                                                "SSL handshaking to peer",
                                                "to backend server",
                                                "Unable to reach the origin service")
                                        .and(logSays(
                                                "unrecognized name",
                                                "alert number 112",
                                                "alert handshake failure",
                                                "alert number 40",
                                                "internal error:SSL alert number 80"))
                                        .as(
                                                "the server behind a proxy broke off TLS, as it does where the proxy names no host or another one"))
                        .stronglySuggests(CLIENT_BUG)
                        .hintsAt(SERVICE_INCIDENT)
                        .speaksAgainst(CLIENT_CERTIFICATE_REQUIRED, BASE_URL_WRONG)
                        .stronglySpeaksAgainst(DNS_WRONG)
                        .source("https://github.com/NginxProxyManager/nginx-proxy-manager/issues/4457")
                        .source("https://github.com/heroku/heroku-buildpack-static/issues/31")
                        .wrongWhen("The two have no cipher or no version in common."),
                Rule.when(
                                "log-path-served-by-https-only",
                                logSays("AH02219", "reason: SSL connection required")
                                        .as("the log of Apache says that this path is served over https only"))
                        .stronglySuggests(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "Apache")
                        .source(APACHE_TLS),
                Rule.when(
                                "log-demand-on-the-certificate-not-met",
                                logSays("AH02229", "SSL requirement expression not fulfilled")
                                        .as(
                                                "the log of Apache says that the connection is not what SSLRequire demands"))
                        .stronglySuggests(CLIENT_CERTIFICATE_REQUIRED)
                        .suggests(PERMISSION_DENIED)
                        .speaksAgainst(CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "Apache")
                        .source(APACHE_TLS),
                Rule.when(
                                "log-no-name-of-a-host",
                                logSays("AH02033", "No hostname was provided via SNI")
                                        .as("the client did not name the host when it opened TLS"))
                        .proves(CLIENT_BUG)
                        .speaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED, WAF_BLOCKED)
                        .answeredBy(PROVES, Answerer.WEB_SERVER, "Apache")
                        .source(APACHE_TLS)
                        .source("https://httpd.apache.org/docs/2.4/mod/mod_ssl.html#sslstrictsnivhostcheck"));
    }
}
