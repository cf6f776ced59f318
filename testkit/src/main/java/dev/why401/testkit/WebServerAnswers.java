package dev.why401.testkit;

import okhttp3.mockwebserver.MockResponse;

/** What a plain web server in front of an application says by itself: the built-in pages of nginx. */
final class WebServerAnswers {

    private WebServerAnswers() {}

    static MockResponse movedTo(int status, String location) {
        return page(status, status == 301 ? "Moved Permanently" : "Found").setHeader("Location", location);
    }

    static MockResponse notFound() {
        return page(404, "Not Found");
    }

    private static MockResponse page(int status, String title) {
        return Answers.of(status, Answers.HTML, """
                        <html>
                        <head><title>%1$d %2$s</title></head>
                        <body>
                        <center><h1>%1$d %2$s</h1></center>
                        <hr><center>nginx</center>
                        </body>
                        </html>
                        """.formatted(status, title)).setHeader("Server", "nginx");
    }
}
