package dev.why401.general;

import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.hostUnder;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;

import dev.why401.knowledge.Signal;

/** Signs that a web server or a reverse proxy in front of the application wrote its own stock page. */
final class WebServerMarks {
    static final Signal NGINX_PAGE =
            says("<center>nginx", "<center>openresty", "<center>tengine").as("the page is nginx's own");

    static final Signal APACHE_PAGE = says(
                    "<address>Apache",
                    "//IETF//DTD HTML 2.0//EN",
                    "<p>You don't have permission to access this resource.")
            .or(responseHeader("Content-Type", "text/html; charset=iso-8859-1")
                    .and(responseHeader("Server", "Apache"), statusBetween(300, 599)))
            .as("the page is Apache httpd's own");

    static final Signal APACHE_LOGIN_PAGE = says("This server could not verify that you")
            .as("the page is the one with which Apache httpd asks for its own login");

    static final Signal IIS_PAGE = says(
                    "Access is denied due to invalid credentials",
                    "using the credentials that you supplied",
                    "403 - Forbidden: Access is denied",
                    "Internet Information Services",
                    "IIS Detailed Error")
            .as("the page is one of Microsoft's web server IIS");

    static final Signal LITESPEED_PAGE = says("LiteSpeed Web Server").as("the page is LiteSpeed's own");

    /** The page that lighttpd gives for every status has this shape. */
    static final Signal LIGHTTPD_PAGE = responseHeader("Server", "lighttpd")
            .and(says("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"))
            .as("the page is lighttpd's own");

    static final Signal HAPROXY_STOCK_PAGE = says(
                    "No server is available to handle this request",
                    "You need a valid user and password to access this content",
                    "Your browser sent an invalid request",
                    "The server didn't respond in time",
                    "You have sent too many requests in a given amount of time.",
                    "</h1>\nAn internal server error occurred.\n</body></html>")
            .as("the page is one of HAProxy's stock pages");

    static final Signal GO_NOT_FOUND = matches(
                    "the bare text of a Go server", "404 page not found", "\\A\\s*404 page not found\\s*\\z")
            .or(says("default backend - 404"))
            .as("the text is the one that a reverse proxy gives for a host or path it does not know");

    static final Signal APACHE_NOT_FOUND = matches(
                    "a path that the web server did not find",
                    "was not found on this server",
                    "The requested URL (?:\\S{1,300} )?was not found on this server")
            .as("the web server says that it has no such path itself");

    static final Signal STORAGE = responseHeader("Server", "AmazonS3")
            .or(
                    says(
                            "<Code>InvalidArgument</Code>",
                            "<Code>AccessDenied</Code>",
                            "<Code>SignatureDoesNotMatch</Code>"),
                    responseHeader("x-amz-id-2"))
            .as("the file store Amazon S3 made the answer");

    static final Signal TOKEN_ENDPOINT = hostUnder("auth.atlassian.com")
            .or(pathContains(
                            "/oauth/token", "/oauth2/token", "/oauth2/v2.0/token", "/oauth2/v4/token", "/connect/token")
                    .and(pathContains("/oauth/token/").not()))
            .as("the call went to an endpoint that issues tokens");

    static final Signal ENTRA_ERROR =
            matches("an Entra error code", "aadsts", "AADSTS\\d{4,7}").as("the error has a code of Microsoft Entra");

    static final Signal BARE_SERVER_REFUSAL = responseHeader("Server", "nginx")
            .or(
                    responseHeader("Server", "Apache"),
                    responseHeader("Server", "Microsoft-IIS"),
                    responseHeader("Server", "openresty"))
            .or(responseHeader("Server", "Caddy"), responseHeader("Server", "lighttpd"))
            .and(statusBetween(400, 499), emptyBody())
            .as("a web server answered with nothing but a status");

    static final Signal NGINX_CERTIFICATE_STATUS =
            status(495, 496).as("the status is one that nginx uses for client certificates");

    private WebServerMarks() {}
}
