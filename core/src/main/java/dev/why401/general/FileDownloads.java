package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.SecretKind.API_TOKEN;
import static dev.why401.evidence.SecretKind.SCOPED_API_TOKEN;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Files, pictures and attachments that are refused where the calls around them are served: an API hands out the address of a file,
 * and what serves the file is often another servlet or another host, with a login of its own.
 */
final class FileDownloads {
    private static final String SERVLET_OF_PAGES = "https://github.com/pchuri/confluence-cli/pull/199";

    private static final Signal FILE_IN_THE_PATH = pathContains(
                    "/download/attachments/",
                    "/download/thumbnails/",
                    "/secure/attachment/",
                    "/secure/thumbnail/",
                    "/attachment/content/",
                    "/attachments/download/",
                    "/-/uploads/",
                    "/user-attachments/")
            .as("a file was to be fetched, by the address that pages use");

    private static final Signal FILE_IN_THE_LOG = matches(
                    "a file that was to be downloaded",
                    "attachment",
                    "\\b(?:download|fetch|retriev|export)[^\\n]{0,70}\\battachment|\\battachments?\\b[^\\n]{0,40}\\bdownload")
            .or(matches(
                    "a picture that was to be downloaded",
                    "download",
                    "\\bdownload\\w{0,4}\\b[^\\n.]{0,30}\\b(?:picture|avatar|thumbnail|image file)s?\\b"))
            .as("a file or picture was to be downloaded");

    private static final Signal OF_A_FILE =
            FILE_IN_THE_PATH.or(FILE_IN_THE_LOG).as("what was refused is the download of a file");

    private FileDownloads() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "file-refused",
                                OF_A_FILE
                                        .and(status(401, 403)
                                                .or(logSays("401", "403", "unauthorized", "forbidden", "authenticat")))
                                        .as(
                                                "what was refused is the download of a file, which is often served by another servlet or host"))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, ENDPOINT_REFUSES_AUTH_METHOD)
                        .hintsAt(CREDENTIALS_MISSING, CREDENTIALS_FORWARDED_ON_REDIRECT, OAUTH_SCOPE_MISSING)
                        .source(SERVLET_OF_PAGES)
                        .source("https://github.com/bobcarroll/jira-client/issues/275")
                        .wrongWhen(
                                "No call of this client succeeds, and the download is only the first that is tried."),
                Rule.when(
                                "file-refused-to-an-api-token",
                                OF_A_FILE
                                        .and(Where.ATLASSIAN_CLOUD, scheme(BASIC), secret(API_TOKEN, SCOPED_API_TOKEN))
                                        .and(status(401).or(logSays("401", "unauthorized")))
                                        .as(
                                                "the servlet that gives files to browsers takes no API token, and the API takes it"))
                        .suggests(ENDPOINT_REFUSES_AUTH_METHOD)
                        .isAHintAgainst(CREDENTIALS_REJECTED, TOKEN_EXPIRED, CREDENTIALS_CHANGED)
                        .source(SERVLET_OF_PAGES)
                        .source("https://github.com/sooperset/mcp-atlassian/issues/1368")
                        .wrongWhen("The token is refused by every other call as well."),
                Rule.when(
                                "login-page-in-place-of-a-file",
                                OF_A_FILE
                                        .and(html().and(statusBetween(200, 299))
                                                .or(logSays("login page", "log in page", "login html", "html page")))
                                        .as("a login page came in place of a file"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(CREDENTIALS_MISSING, REDIRECT_DROPPED_CREDENTIALS)
                        .hintsAt(REDIRECT_TO_LOGIN, ENDPOINT_REFUSES_AUTH_METHOD)
                        .source("https://github.com/gergelykalman/confluence-markdown-exporter/issues/25"));
    }
}
