package dev.why401.knowledge;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.knowledge.RequestSignals.HostUnder;
import dev.why401.knowledge.RequestSignals.PathHas;
import dev.why401.knowledge.WaySignals.LocationHas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of signals on addresses: the host and the path that were called, and where redirects point. */
final class AddressGroups {
    private AddressGroups() {}

    /** Hosts under some domain: each ending of the host is looked up. */
    static final class Hosts implements SignalGroup {
        private final int from;
        private final int end;
        private final Map<String, int[]> domains = new HashMap<>();

        Hosts(List<HostUnder> members, int first) {
            from = first;
            end = first + members.size();
            Map<String, List<Integer>> numbers = new HashMap<>();
            for (int i = 0; i < members.size(); i++) {
                for (String domain : members.get(i).domains()) {
                    numbers.computeIfAbsent(domain, none -> new ArrayList<>()).add(first + i);
                }
            }
            numbers.forEach((domain, all) -> domains.put(domain, PhraseIndex.array(all)));
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            Address address = exchange.address().orNull();
            String host = address == null ? null : address.host().orNull();
            truths.fill(from, end, Truths.unseen(host != null));
            for (int start = 0; host != null && start >= 0; start = nextLabel(host, start)) {
                for (int number : domains.getOrDefault(host.substring(start), NOBODY)) {
                    truths.seen(number);
                }
            }
        }

        private static int nextLabel(String host, int start) {
            int dot = host.indexOf('.', start);
            return dot < 0 ? -1 : dot + 1;
        }
    }

    /** Parts and starts of the path. */
    static final class Paths implements SignalGroup {
        private final int from;
        private final int end;
        private final PhraseIndex parts;
        private final List<PathHas> members;

        /** Members with a part that ASCII alone does not decide. */
        private final List<Integer> foreign = new ArrayList<>();

        Paths(List<PathHas> members, int first) {
            this.members = members;
            from = first;
            end = first + members.size();
            PhraseIndex.Builder index = new PhraseIndex.Builder();
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).anyOf().stream().allMatch(Ascii::is)) {
                    int number = first + i;
                    members.get(i).anyOf().forEach(part -> index.add(part.toLowerCase(Locale.ROOT), number));
                } else {
                    foreign.add(first + i);
                }
            }
            parts = index.build();
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            Address address = exchange.address().orNull();
            truths.fill(from, end, Truths.unseen(address != null));
            foreign.forEach(truths::ask);
            if (address == null) {
                return;
            }
            if (!Ascii.is(address.path())) {
                for (int number = from; number < end; number++) {
                    truths.ask(number);
                }
                return;
            }
            parts.find(address.path().toLowerCase(Locale.ROOT), number -> {
                if (members.get(number - from).atStart()) {
                    truths.ask(number);
                } else {
                    truths.seen(number);
                }
            });
        }
    }

    /** Parts of the addresses that redirects point to. */
    static final class Locations implements SignalGroup {
        private final int from;
        private final int endOfParts;
        private final int end;
        private final PhraseIndex parts;

        /** Takes members that look for parts first. */
        Locations(List<BasicSignal> members, int first) {
            from = first;
            end = first + members.size();
            PhraseIndex.Builder index = new PhraseIndex.Builder();
            int number = first;
            for (BasicSignal member : members) {
                if (member instanceof LocationHas has) {
                    for (String part : has.lowerCase()) {
                        index.add(part, number);
                    }
                    number++;
                }
            }
            endOfParts = number;
            parts = index.build();
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            List<String> targets = WaySignals.targets(exchange);
            truths.fill(from, end, Truths.unseen(WaySignals.knowsTargets(exchange)));
            for (String target : targets) {
                parts.find(target.toLowerCase(Locale.ROOT), truths::seen);
            }
            if (!targets.isEmpty()) {
                for (int number = endOfParts; number < end; number++) {
                    truths.ask(number);
                }
            }
        }
    }

    private static final int[] NOBODY = {};
}
