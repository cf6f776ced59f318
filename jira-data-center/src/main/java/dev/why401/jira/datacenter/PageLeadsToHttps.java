package dev.why401.jira.datacenter;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.Locale;
import java.util.Set;

/** The page of a redirect, as web servers write it beside the header, has a link to the same address with https. */
record PageLeadsToHttps() implements Signal {
    @Override
    public String sentence() {
        return "the page of the redirect leads to the same address with https";
    }

    @Override
    public String denial() {
        return "the page of the redirect does not lead to the same address with https";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REDIRECTS);
    }

    @Override
    public Reading read(Exchange exchange) {
        Address called = exchange.address().orNull();
        if (called == null || !called.host().isPresent()) {
            return Reading.cannotTell("the address that was called");
        }
        ShownText body = exchange.body().orNull();
        if (body == null) {
            return Reading.cannotTell("the body of the answer");
        }
        String link = ("https://" + called.host().orNull() + called.path()).toLowerCase(Locale.ROOT);
        boolean raised = called.scheme().equals(Fact.present("http"))
                && called.path().length() > 1
                && body.lowerCase().contains("href=\"" + link);
        return raised ? Reading.seen(link, Topic.REDIRECTS) : Reading.notSeen();
    }
}
