package dev.why401.knowledge;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.TextMemo;
import java.util.List;

/** Complaints: each text is read once for all. */
final class ComplaintGroup implements SignalGroup {
    private final List<ComplaintSignal> members;
    private final int from;
    private final int end;
    private final TextMemo<List<Complaint>> ofPage = new TextMemo<>();
    private final TextMemo<List<Complaint>> ofText = new TextMemo<>();

    ComplaintGroup(List<ComplaintSignal> members, int first) {
        this.members = members;
        this.from = first;
        this.end = first + members.size();
    }

    @Override
    public void read(Exchange exchange, Truths truths) {
        truths.fill(from, end, Truths.unseen(ComplaintSignal.isAllKnown(exchange)));
        for (String text : ComplaintSignal.texts(exchange)) {
            boolean html = ComplaintSignal.isHtml(exchange, text);
            for (Complaint complaint : (html ? ofPage : ofText).get(text, one -> ComplaintReader.read(one, html))) {
                for (int i = 0; i < members.size(); i++) {
                    ComplaintSignal member = members.get(i);
                    if (member.subject() == complaint.subject()
                            && member.faults().contains(complaint.fault())) {
                        truths.seen(from + i);
                    }
                }
            }
        }
    }
}
