package dev.why401.diagnosis;

import static dev.why401.knowledge.Causes.BASE_URL_WRONG;
import static dev.why401.knowledge.Causes.CLIENT_BUG;
import static dev.why401.knowledge.Causes.ENDPOINT_REFUSES_AUTH_METHOD;
import static dev.why401.knowledge.Causes.GEO_BLOCKED;
import static dev.why401.knowledge.Causes.LICENSE_OR_SITE_SUSPENDED;
import static dev.why401.knowledge.Causes.LOGIN_PAGE_AS_SUCCESS;
import static dev.why401.knowledge.Causes.RATE_LIMITED;
import static dev.why401.knowledge.Causes.REDIRECT_CHANGED_METHOD;
import static dev.why401.knowledge.Causes.REDIRECT_NOT_FOLLOWED;
import static dev.why401.knowledge.Causes.SERVICE_INCIDENT;
import static dev.why401.knowledge.Causes.SILENT_ANONYMOUS;

import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Hop;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.AccessWords;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.Strength;
import dev.why401.knowledge.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an answer with an ordinary status says anyway, whoever called. A 429 limits everybody, a 503 is an outage, a 404
 * may be a wrong number in the path, and a document may be about logins. Such an answer points to a failed authentication only
 * if something else does.
 */
final class OrdinaryAnswer {

    /** Less of a suspect adds nothing to what an ordinary answer shows. */
    static final double WORTH_ASKING = 0.05;

    private static final double ENOUGH = 0.5;

    private static final double ENOUGH_AFTER_TESTIMONY = 0.3;

    /** What a status alone may say to everybody. */
    static final Set<Cause> TO_EVERYBODY = Set.of(
            RATE_LIMITED,
            SERVICE_INCIDENT,
            LICENSE_OR_SITE_SUSPENDED,
            GEO_BLOCKED,
            LOGIN_PAGE_AS_SUCCESS,
            ENDPOINT_REFUSES_AUTH_METHOD);

    /** What a document contains and how it was asked for; a document about logins has all of it. */
    private static final Set<Topic> DOCUMENT =
            EnumSet.of(Topic.WORDS, Topic.FORM, Topic.STATUS, Topic.ADDRESS, Topic.REQUEST);

    private static final Set<Topic> SPOKEN = EnumSet.of(Topic.WORDS);

    /** That a call worked before or elsewhere says that this one did not, and nothing of why. */
    private static final Set<Topic> TESTIMONY = EnumSet.of(Topic.HISTORY);

    /** The last of the statuses of the 400s in IANA's registry. */
    private static final Set<Integer> REGISTERED = Set.of(428, 429, 431, 451);

    /** What is wrong with who called. */
    private static final Set<Family> OF_CALLERS = EnumSet.of(
            Family.SEND_CREDENTIAL, Family.REPLACE_CREDENTIAL, Family.UNBLOCK_ACCOUNT, Family.GRANT_PERMISSION);

    /** "Request method 'GET' is not supported", "does not support http method 'GET'", "Method "GET" not allowed". */
    private static final Pattern REFUSES_GET = Pattern.compile(
            "\\bGET\\b['\"\\\\]{0,2}(?: method)?(?: is| was)? not (?:allowed|supported|permitted)"
                    + "|not support (?:the )?(?:http )?method '?\"?GET\\b",
            Pattern.CASE_INSENSITIVE);

    /** A member that tells of an error and is not empty; text inside of a string writes its quotes with a backslash. */
    private static final Pattern ERROR_MEMBER = Pattern.compile(
            "(?<!\\\\)\"(?:error\\w{0,20}\"\\s*+:\\s*+(?!null|false|\\[ ?\\]|\\{ ?\\}|\"\"|0)"
                    + "|(?:success|ok|succeeded)\"\\s*+:\\s*+false"
                    // As MiniMax answers, with status 200.
                    + "|base_resp\"\\s*+:\\s*+\\{\\s*+\"status_code\"\\s*+:\\s*+[1-9]"
                    + "|(?:err_?code|errno|ret_?code)\"\\s*+:\\s*+\"?(?!0\\b)[-\\w]"
                    + "|status\"\\s*+:\\s*+\"(?:MFA_|PASSWORD_EXPIRED|LOCKED_OUT|UNAUTH|FORBIDDEN|DENIED))"
                    // As tRPC answers a batch of calls.
                    + "|code\"\\s*+:\\s*+\"(?:FORBIDDEN|UNAUTHORIZED)\"\\s*+,\\s*+\"httpStatus\"\\s*+:\\s*+40[13]"
                    // As Alipay answers.
                    + "|sub_code\"\\s*+:\\s*+\"(?:isv|isp|aop)\\."
                    // As SuiteCRM and SugarCRM answer, with status 200.
                    + "|\\A\\{\\s*+\"name\"\\s*+:\\s*+\"[^\"]{1,60}\",\\s*+\"number\"\\s*+:\\s*+[1-9]"
                    // A number that is not that of success, and a message, as services of China answer with status 200.
                    + "|\\A\\{\\s*+\"(?:code|ret|retcode|errorcode|status)\"\\s*+:\\s*+\"?-?[1-9]\\d{0,9}\"?,\\s*+\"(?:msg|message|errmsg|retmsg|info|desc)\"\\s*+:\\s*+\"(?!ok\\b|success|succe|成功|操作成功|请求成功)"
                    // As Amap answers.
                    + "|\\A\\{\\s*+\"status\"\\s*+:\\s*+\"0\"\\s*+,\\s*+\"info\"\\s*+:\\s*+\"(?!ok\\b)"
                    // The status of a refusal, before any list of data.
                    + "|\\A\\{[^\\[]{0,300}?(?<!\\\\)\"(?:code|cod|status|status_?code|result_?code|errcode)\"\\s*+:\\s*+\"?(?:401|403|407)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * What a login of MediaWiki, an answer of OCS and others that tell of failure in their first words say of themselves. Further
     * back it is data: of builds and tests that failed, or how many did not.
     */
    private static final Pattern FAILURE_FIRST = Pattern.compile(
            "\\A\\{\\s*+\"(?:(?:ocs|meta|response|login|result)\"\\s*+:\\s*+\\{\\s*+\"){0,2}(?:meta\"\\s*+:\\s*+\\{\\s*+\")?(?:(?:status|state|result|stat)\"\\s*+:\\s*+\""
                    + "(?:fail|failure|failed|error|err|erreur|fehler|nok|ko|denied|wrongpass|wrongtoken|needtoken|notexists|throttled|aborted)\""
                    + "|(?:success|ok|succeeded)\"\\s*+:\\s*+0\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A fault of XML-RPC or of SOAP, an exception of Moodle, a ticket that CAS refuses, the failure of OCS: near the start of a document in XML. */
    private static final Pattern FAULT_IN_XML = Pattern.compile(
            "\\A<[^{]{0,300}?<(?:fault\\b|exception\\b|errorcode\\b|error\\b|[\\w-]{1,12}:fault\\b|cas:authenticationfailure\\b|faultcode\\b|status>fail)"
                    // A login of Odoo that failed.
                    + "|<params>\\s*+<param>\\s*+<value>\\s*+<boolean>0<",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_WORD = 100;

    /** What a login answers that has one word for it, or one short sentence: qBittorrent, the protocol of DynDNS. */
    private static final Pattern WORD_OF_FAILURE = Pattern.compile(
            "\\A\"?(?:(?:fails?|failed|badauth|denied|nok|ko|(?:401 )?unauthori[sz]ed|(?:403 )?forbidden|(?:access|permission) denied"
                    + "|(?:login|log-?in|logon|authentication|authorization) failed|not logged in|login required)[.!]?\"?\\s*+\\z"
                    + "|(?:error|fail(?:ed|ure)?|err)\\b[: ]"
                    + "|(?:incorrect|wrong|invalid|bad|expired|missing|unknown) (?:[a-z]{1,12} (?:and |or )?){0,2}(?:user ?names?|passwords?|logins?|credentials?|tokens?|keys?|sessions?)\\b[^{}\\[\\]]{0,60}\\z)",
            Pattern.CASE_INSENSITIVE);

    /** Whoever calls these asks for a login, and what comes back tells of it. */
    private static final Pattern LOGIN_CALLED = Pattern.compile(
            "/(?:authn|login|logon|signin|sign-in|authenticate|tokens?|access_token|sessions?|login_check|initsession|generatetoken)(?:\\.(?:php|cgi|do|json|jsp|action|aspx))?/?\\z",
            Pattern.CASE_INSENSITIVE);

    /** An address that ends so is one of data, whatever stands before it. */
    private static final Pattern DATA_CALLED = Pattern.compile(
            "\\.(?:json|xml|csv|tsv|xlsx?|zip|jar|war|t?gz|tar|bin|deb|rpm|whl|png|jpe?g|svg|ics|yaml|yml)\\z",
            Pattern.CASE_INSENSITIVE);

    /** A program that shows where its parser stopped had not asked for a page. */
    private static final Pattern STOPPED_AT_A_PAGE = Pattern.compile(
            "(?:\\bgot\\b|\\bunexpected\\b|\\bparsing\\b|\\binvalid\\b|\\bexpected\\b|\\bcannot parse\\b|\\bdecod\\w{2,5}\\b)[^\\n]{0,80}(?:<!doctype|<html|[\"'`]<[\"'`])",
            Pattern.CASE_INSENSITIVE);

    /**
     * It is no document about anything, and what it means the call has to tell: an empty list, or an object that holds an empty list,
     * numbers, and texts of one word such as addresses.
     */
    private static final Pattern NOTHING = Pattern.compile(
            "\\[\\s*+\\]\\s*+"
                    + "|\\{(?:\\s*+\"\\w{1,30}+\"\\s*+:\\s*+(?:-?\\d++|true|false|null|\"[^\"\\s]{0,300}+\"|\\[\\s*+\\]"
                    + "|\\{(?:\\s*+\"\\w{1,30}+\"\\s*+:\\s*+\"[^\"\\s]{0,300}+\"\\s*+,?+){0,9}+\\s*+\\})\\s*+,?+){1,20}+\\}\\s*+");

    private static final Pattern EMPTY_LIST = Pattern.compile("\\[\\s*+\\]");

    private final Exchange exchange;
    private final int status;
    private final boolean html;
    private final boolean json;
    private final boolean saysError;
    private final boolean hasNothing;
    private final boolean pageWanted;
    private final boolean calm;
    private final boolean ofList;

    /** Whether somebody tells of a failure: the same call worked before, and was tried elsewhere. */
    private final boolean testified;

    /** What the status alone says to everybody, however often the answer repeats it. */
    private final List<Cause> toEverybody;

    OrdinaryAnswer(Exchange exchange, Supplier<AnsweredBy> answeredBy) {
        this.exchange = exchange;
        this.status = exchange.status().value().orElse(0);
        String type = exchange.responseHeaders().first("Content-Type").orNull();
        String start = exchange.body().map(ShownText::text).value().orElse("").stripLeading();
        this.html = type == null
                ? start.startsWith("<")
                // Many programs in PHP leave the type as it is and write data.
                : type.toLowerCase(Locale.ROOT).contains("html") && !start.startsWith("{\"");
        this.json = !html && (type != null || start.startsWith("{") || start.startsWith("["));
        this.saysError = json && saysError(start);
        this.hasNothing = json
                && EMPTY_LIST.matcher(start).find()
                && NOTHING.matcher(start).matches();
        this.pageWanted = isPageWanted();
        this.ofList = AccessWords.areOfList(exchange);
        this.calm = isSuccess()
                && exchange.logLine().map(AccessWords::isCalm).value().orElse(false);
        this.testified = isTestified(exchange);
        this.toEverybody = toEverybody(answeredBy);
    }

    private static boolean saysError(String start) {
        return start.startsWith("<")
                ? FAULT_IN_XML.matcher(start).find()
                : ERROR_MEMBER.matcher(start).find()
                        || FAILURE_FIRST.matcher(start).find()
                        || (start.length() < LONGEST_WORD
                                && WORD_OF_FAILURE.matcher(start).find());
    }

    /**
     * A call that was seen whole is judged by what was seen; what a client remembers of earlier calls is no complaint. A fault of
     * the server is new as well where the call worked before.
     */
    private static boolean isTestified(Exchange exchange) {
        Context context = exchange.context();
        boolean ofServer = exchange.status().value().orElse(0) >= 500;
        return !ofServer
                && !exchange.responseHeaders().isComplete()
                && (context.workedBefore().is(true)
                        || context.worksInBrowser().isPresent()
                        || context.worksInCurl().isPresent()
                        || context.worksElsewhere().isPresent());
    }

    /**
     * Returns whether evidence points to the suspect that an answer to everybody would not show. Of a complaint the
     * {@linkplain AccessWords words} decide, for what it means to a refusal says too much of an ordinary answer.
     */
    boolean pointsTo(Suspect suspect) {
        boolean proved = false;
        boolean said = false;
        boolean suggested = false;
        // A complaint that does not count here must not hide a sentence that is known and says the same.
        boolean hidden = false;
        int strong = 0;
        for (Evidence evidence : suspect.inFavour()) {
            boolean wanted = isOfDocument(evidence)
                    && !isLoginForACredential(suspect.cause())
                    && !tellsOfMethod(suspect.cause(), evidence);
            if (wanted || meansOther(evidence)) {
                hidden |= evidence.isComplaint() && evidence.counted();
                continue;
            }
            boolean counted = evidence.counted() || (hidden && evidence.topics().equals(SPOKEN));
            suggested |=
                    evidence.strength().compareTo(Strength.SUGGESTS) <= 0 && !TESTIMONY.containsAll(evidence.topics());
            proved |= evidence.strength() == Strength.PROVES;
            if (counted) {
                strong += evidence.strength().compareTo(Strength.STRONGLY_SUGGESTS) <= 0 ? 1 : 0;
                said |= evidence.strength() == Strength.SUGGESTS
                        && evidence.topics().equals(SPOKEN);
            }
        }
        if (saysSoToEverybody(suspect.cause())) {
            return false;
        }
        boolean shown = strong > 0 && (proved || strong > 1 || !isForEverybody(suspect.cause()));
        return shown
                || (said && mayBeTold() && isOfCaller(suspect.cause()))
                || (suggested && testified && !isForEverybodyAnyway(suspect.cause()));
    }

    /** Returns whether less than strong evidence may be enough. */
    boolean isTold() {
        return testified || mayBeTold();
    }

    /** Returns how likely the suspects have to be together to whom something points: less where somebody tells of a failure. */
    double enough() {
        return testified ? ENOUGH_AFTER_TESTIMONY : ENOUGH;
    }

    private static boolean isOfCaller(Cause cause) {
        return OF_CALLERS.contains(cause.family()) || cause.equals(SILENT_ANONYMOUS);
    }

    /** Returns whether a sentence that is known is enough: the status says that the call failed, and not of what. */
    private boolean mayBeTold() {
        boolean strangerFindsNothing =
                status == 404 && exchange.credential().scheme().is(Scheme.NONE);
        return status == 0 || (status >= 400 && status < 429 && !strangerFindsNothing);
    }

    /** Returns whether the status is one that somebody made up for a refusal of his own: it is in no registry of IANA. */
    boolean hasOwnStatus() {
        boolean registered = status <= 418 || (status >= 421 && status <= 426) || REGISTERED.contains(status);
        return !registered && (status < 500 || status >= 600);
    }

    /** Returns whether the words alone say that it is about access. */
    boolean saysSo() {
        // A 421 says that the connection was made for another host (RFC 9110 section 15.5.20): no site says so of what
        // it serves.
        return status == 421 || (!isPage() && AccessWords.complainIn(exchange)) || isAboutAnotherMethod();
    }

    /** Returns whether it is a page of a web site that was called for or is missing: such pages show menus and news as well. */
    private boolean isPage() {
        return html && (wantsHtml() || status == 404 || status == 410);
    }

    private boolean wantsHtml() {
        String accept = exchange.requestHeaders().first("Accept").orNull();
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("html");
    }

    private boolean meansOther(Evidence evidence) {
        return evidence.isComplaint() || (evidence.topics().equals(SPOKEN) && ofList);
    }

    /** Returns whether a 405 refuses another method than was sent, because a redirect changed it (RFC 9110 section 15.4). */
    private boolean isAboutAnotherMethod() {
        String sent = exchange.method().orNull();
        if (status != 405 || sent == null || sent.equals("GET")) {
            return false;
        }
        String allowed = exchange.responseHeaders().first("Allow").orNull();
        return (allowed != null
                        && List.of(allowed.toUpperCase(Locale.ROOT).split("[ ,]+", -1))
                                .contains(sent))
                || says(sent, exchange.body())
                || says(sent, exchange.logLine());
    }

    private static boolean says(String sent, Fact<ShownText> text) {
        return text.map(shown -> REFUSES_GET.matcher(shown.text()).find()
                        || shown.lowerCase().contains("only " + sent.toLowerCase(Locale.ROOT) + " "))
                .value()
                .orElse(false);
    }

    /** Returns whether the words are those of data that were asked for, or of a page that was. */
    private boolean isOfDocument(Evidence evidence) {
        boolean wanted = pageWanted && !saysError && evidence.strength() != Strength.PROVES;
        boolean asked = (json && !saysError && !hasNothing && !isLoginCalled()) || wanted || calm;
        return !testified && (isSuccess() ? asked : wanted && wantsHtml()) && DOCUMENT.containsAll(evidence.topics());
    }

    /** Returns whether a page on which people log in was served to a call that brought a credential along: nobody wants that. */
    private boolean isLoginForACredential(Cause cause) {
        Scheme sent = exchange.credential().scheme().orNull();
        boolean credential = sent != null && sent != Scheme.NONE && sent != Scheme.COOKIE;
        return credential && !json && !calm && isSuccess() && cause.equals(LOGIN_PAGE_AS_SUCCESS);
    }

    /** Returns whether what came fits another method than was sent: of that no document is about. */
    private static boolean tellsOfMethod(Cause cause, Evidence evidence) {
        return cause.equals(REDIRECT_CHANGED_METHOD)
                && evidence.topics().contains(Topic.REQUEST)
                && evidence.topics().contains(Topic.WORDS);
    }

    /** Returns whether a login was asked for: what the answer says is said of the caller, and not of data. */
    private boolean isLoginCalled() {
        Address called = exchange.address().orNull();
        return called != null
                && "POST".equals(exchange.method().orNull())
                && LOGIN_CALLED.matcher(called.path()).find();
    }

    private boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Returns whether an answer says so to everybody even where somebody tells of a failure: a wrong body is one as well. */
    private boolean isForEverybodyAnyway(Cause cause) {
        return !cause.equals(BASE_URL_WRONG) && isForEverybody(cause);
    }

    private boolean isForEverybody(Cause cause) {
        if (cause.equals(BASE_URL_WRONG)) {
            return status >= 400 && (json || pageWanted);
        }
        return cause.equals(REDIRECT_NOT_FOLLOWED) ? isRedirectWithinSite() : cause.equals(CLIENT_BUG) && status == 400;
    }

    /** Returns whether it is a payment that was refused, and not the caller (Stripe answers 402 for a card). */
    private boolean isOfPayment() {
        boolean refused = status == 400 || status == 402 || status == 422;
        return refused && AccessWords.areOfPayment(exchange);
    }

    private List<Cause> toEverybody(Supplier<AnsweredBy> answeredBy) {
        boolean ofPayment = isOfPayment();
        List<Cause> all = new ArrayList<>();
        if (status == 429
                && !testified
                && !AccessWords.areOfLimitWithoutLogin(exchange)
                && !isKnownEdge(answeredBy.get())) {
            all.add(RATE_LIMITED);
        }
        if (status >= 500) {
            all.add(SERVICE_INCIDENT);
        }
        if (ofPayment) {
            all.add(LICENSE_OR_SITE_SUSPENDED);
        }
        if (status == 451 || ofPayment) {
            all.add(GEO_BLOCKED);
        }
        if (status >= 400) {
            all.add(LOGIN_PAGE_AS_SUCCESS);
        }
        if (status == 410) {
            all.add(ENDPOINT_REFUSES_AUTH_METHOD);
        }
        return all;
    }

    /** Returns whether the status alone says so to everybody, however often the answer repeats it. */
    boolean saysSoToEverybody(Cause cause) {
        return toEverybody.contains(cause);
    }

    private static boolean isKnownEdge(AnsweredBy answeredBy) {
        return answeredBy.answerer() == Answerer.EDGE && answeredBy.isKnown();
    }

    /**
     * Returns whether the answer is known as a refusal by no more than its status, which hides what was refused. A page that is
     * missing is nobody's failure; an interface that is missing for a program is.
     */
    boolean isBareRefusal() {
        boolean hides = status == 404 || status == 405;
        return hides
                && (exchange.product().isPresent() || testified || isApiCalled())
                && !exchange.responseHeaders().isComplete()
                && exchange.responseHeaders().fields().isEmpty()
                && !exchange.body().isKnown();
    }

    /** Returns whether the answer redirects and nobody showed where to. */
    boolean isRedirectToUnknown() {
        Hop last = lastHop();
        boolean shown = last != null && last.locationText().isPresent();
        return status >= 300 && status < 400 && status != 304 && !shown && location() == null;
    }

    private boolean isRedirectWithinSite() {
        Address called = exchange.address().orNull();
        Hop last = lastHop();
        Address target = last == null
                ? Address.read(location()).orNull()
                : last.location().orNull();
        return called != null
                && target != null
                && !isRaised(called, target)
                && (!target.host().isPresent() || (target.host().equals(called.host()) && isSamePort(called, target)));
    }

    /** Returns whether the site wants to be called by https: whoever does not follow gets nothing from it. */
    private static boolean isRaised(Address called, Address target) {
        return called.scheme().equals(Fact.present("http")) && target.scheme().equals(Fact.present("https"));
    }

    /** Returns whether the ports are the same, or those of http and https (RFC 9110 section 4.2). */
    private static boolean isSamePort(Address called, Address target) {
        return target.port().equals(called.port())
                || !(target.scheme().equals(called.scheme()) || isOdd(called) || isOdd(target));
    }

    private static boolean isOdd(Address address) {
        int port = address.port().value().orElse(443);
        return port != 80 && port != 443;
    }

    private @Nullable String location() {
        return exchange.responseHeaders().first("Location").orNull();
    }

    private @Nullable Hop lastHop() {
        List<Hop> hops = exchange.redirects().value().orElse(List.of());
        return hops.isEmpty() ? null : hops.get(hops.size() - 1);
    }

    /** Returns whether a page is what the caller wanted: it said so, or it called an address that serves nothing else. */
    private boolean isPageWanted() {
        String accept = exchange.requestHeaders().first("Accept").orNull();
        if (accept != null && !accept.strip().equals("*/*")) {
            return accept.toLowerCase(Locale.ROOT).contains("html");
        }
        Address called = exchange.address().orNull();
        return called != null && !called.path().isEmpty() && !isForPrograms(called.path()) && !stoppedAtAPage();
    }

    private static boolean isForPrograms(String path) {
        return isApi(path) || DATA_CALLED.matcher(path).find();
    }

    private boolean stoppedAtAPage() {
        return exchange.logLine()
                .map(log -> STOPPED_AT_A_PAGE.matcher(log.text()).find())
                .value()
                .orElse(false);
    }

    private boolean isApiCalled() {
        Address called = exchange.address().orNull();
        return called != null && isApi(called.path());
    }

    private static boolean isApi(String path) {
        return path.contains("/rest/")
                || path.contains("/rpc/")
                || path.startsWith("/sr/")
                || path.contains("/sr/jira.issueviews:")
                || path.contains("/si/jira.issueviews:")
                || path.contains("/api/")
                || path.contains("/_apis/")
                || path.contains("/graphql")
                || path.contains("/wp-json/")
                || path.contains("/xmlrpc")
                || path.contains("jsonrpc")
                || path.contains("/apirest.php")
                || path.contains("/ocs/v")
                || path.contains("/webservice/rest/")
                || path.contains("/oauth");
    }
}
