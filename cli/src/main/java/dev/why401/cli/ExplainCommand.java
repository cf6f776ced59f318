package dev.why401.cli;

import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Product;
import dev.why401.explain.TextStyle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "explain",
        description = {
            "Explains refused calls: why, what to do, and who has to do it.",
            "",
            "Reads what you have at hand: a HAR file, what curl -v printed, an HTTP message, lines of a log,"
                    + " or exchange records, one JSON object a line."
        },
        footer = {
            "",
            "What it knows of each kind:",
            "  har       HTTP Archive 1.2 of browsers, Postman, Charles and mitmproxy: the calls that failed,",
            "            with the redirects that led there.",
            "  curl      curl -v, curl -i and --trace-ascii, with the command or without; proxies and TLS, too.",
            "  http      Messages of Wireshark, Burp, Fiddler, HTTPie, wget and IDEs; what OkHttp's",
            "            HttpLoggingInterceptor and Feign write.",
            "  log       Lines and stack traces of clients in Java, Python, Node, .NET, Go, Ruby and PHP, of the",
            "            connectors of Jira Align and Aha!, of web servers and proxies; calls as Apache",
            "            HttpClient (wire, headers), urllib3, http.client, Net::HTTP and httputil print them.",
            "            What a program says right below its call is told with the call.",
            "  exchange  One JSON object a line: id, product, request, auth, redirects, response, logLine,",
            "            context. A member that is null or missing was not shown."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Why401 program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli looks at the option
    private HelpOption help;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files to read; - or none for standard input.",
            defaultValue = Inputs.STANDARD_INPUT)
    private List<String> files;

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "auto",
            converter = Words.InputName.class,
            completionCandidates = Words.InputName.class,
            description = "What the input is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Words.Input input;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            converter = Words.FormatName.class,
            completionCandidates = Words.FormatName.class,
            description = {
                "How to answer: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "ndjson gives one line for each call, and is the one for large inputs."
            })
    private Format format;

    @Option(
            names = "--product",
            paramLabel = "PRODUCT",
            converter = Words.ProductName.class,
            completionCandidates = Words.ProductName.class,
            description = "What was called, where the input does not tell: ${COMPLETION-CANDIDATES}.")
    private @Nullable Product product;

    @Mixin
    private ColourOption colour;

    @Override
    public Integer call() {
        Console console = program.console();
        boolean several = files.size() > 1;
        Output out = new Output(console.out(), format == Format.TEXT ? console.charset() : StandardCharsets.UTF_8);
        EntryWriter writer = switch (format) {
            case TEXT -> new TextEntries(out, new TextStyle(console.columns(), colour.isWanted(console)), several);
            case MARKDOWN -> new MarkdownEntries(out, several);
            case HTML -> new HtmlEntries(out, several);
            case JSON -> new JsonEntries(out, several);
            case NDJSON -> new NdjsonEntries(out);
        };
        return new Explaining(console, Diagnostician.ofDefaults(), input.kind(), product, out, writer).run(files);
    }
}
