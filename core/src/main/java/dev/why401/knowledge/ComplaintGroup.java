package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Complaints: each text is read once for all. */
final class ComplaintGroup implements SignalGroup {
    private final int from;
    private final int end;

    /** Who looks for a fault of a subject. */
    private final Map<Subject, Map<Fault, List<Integer>>> looking = new EnumMap<>(Subject.class);

    ComplaintGroup(List<ComplaintSignal> members, int first) {
        this.from = first;
        this.end = first + members.size();
        for (int i = 0; i < members.size(); i++) {
            Map<Fault, List<Integer>> faults =
                    looking.computeIfAbsent(members.get(i).subject(), none -> new EnumMap<>(Fault.class));
            for (Fault fault : members.get(i).faults()) {
                faults.computeIfAbsent(fault, none -> new ArrayList<>()).add(first + i);
            }
        }
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        truths.fill(from, end, Truths.unseen(ComplaintSignal.isAllKnown(exchange)));
        for (String text : ComplaintSignal.texts(exchange)) {
            boolean html = ComplaintSignal.isHtml(exchange, text);
            for (Complaint complaint : ComplaintReader.read(text, html)) {
                for (int signal : looking.getOrDefault(complaint.subject(), Map.of())
                        .getOrDefault(complaint.fault(), List.of())) {
                    truths.seen(signal);
                }
            }
        }
    }
}
