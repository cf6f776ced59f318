package dev.why401.capture;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the calls of a recording that went as they should, so that the ones that did not are found among them. */
final class Ordinary {
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)[/.](?:log-?in|sign-?in|sso|saml2?|adfs|cas|oauth2?|authorize|idp|auth)(?:[/.?]|$)|login\\.|/login");

    private static final Pattern DATA =
            Pattern.compile("(?i)/(?:rest|api|graphql|wiki/rest|ex/(?:jira|confluence))(?:[/?]|$)");

    private static final Pattern GIVEN_UP =
            Pattern.compile("(?i)ERR_ABORTED|BINDING_ABORTED|ERR_BLOCKED_BY_(?:CLIENT|ADMINISTRATOR)|\\bcancell?ed\\b");

    private Ordinary() {}

    /** Returns whether nothing about the call and its redirects is worth an explanation. */
    static boolean isOrdinary(List<Call> chain) {
        Call first = chain.get(0);
        Call last = chain.get(chain.size() - 1);
        Integer status = last.status.orNull();
        if (status == null) {
            return last.problem
                    .value()
                    .filter(problem -> GIVEN_UP.matcher(problem.words()).find())
                    .isPresent();
        }
        if (status == 304 || status < 200) {
            return true;
        }
        return status < 300 && !isAnonymous(first, last) && !isPageForData(first, last) && !endsAtLogin(first, last);
    }

    /** What Jira answers when it took no notice of the credential, or refused it and served the call all the same. */
    private static boolean isAnonymous(Call first, Call last) {
        String reason = lower(last.receives("X-Seraph-LoginReason"));
        boolean refused = reason.contains("fail") || reason.contains("denied") || reason.contains("out");
        boolean nobody = lower(last.receives("X-AUSERNAME")).equals("anonymous")
                && (first.sends("Authorization") || isData(first));
        return refused || nobody || last.receives("WWW-Authenticate") != null;
    }

    private static boolean isPageForData(Call first, Call last) {
        String accept = lower(Call.first(first.sent(), "Accept"));
        boolean wantsJson = accept.contains("json") && !accept.contains("html");
        return lower(last.receives("Content-Type")).startsWith("text/html") && (isData(first) || wantsJson);
    }

    /** Returns whether redirects led to a login from something else. */
    static boolean endsAtLogin(Call first, Call last) {
        return first != last && isLogin(last.url) && !isLogin(first.url);
    }

    private static boolean isLogin(@Nullable String url) {
        return url != null && LOGIN.matcher(beforeQuery(url)).find();
    }

    private static boolean isData(Call call) {
        return call.url != null && DATA.matcher(beforeQuery(call.url)).find();
    }

    private static String beforeQuery(String url) {
        int question = url.indexOf('?');
        String bare = question < 0 ? url : url.substring(0, question);
        return bare.substring(0, Math.min(bare.length(), 2_000));
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
