package org.huddleboard.kpi.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.huddleboard.kpi.KpiCode;

/** The sums of the contacts of one agent, day and channel, from which its readings are made. */
public final class ContactTally {
    /** Answered within so many milliseconds counts towards the service level. */
    public static final long SERVICE_TARGET_MILLIS = 20_000;

    private static final double TOP_TWO_OF_FIVE = 4;

    private long offered;
    private long unanswered;
    private long judgedForService;
    private long inTime;
    private long askedResolved;
    private long resolved;
    private long answers;
    private long topAnswers;
    private final Lengths handle = new Lengths();
    private final Lengths afterWork = new Lengths();

    public void add(Contact contact) {
        if (contact.isAnswered()) {
            contact.handle().ifPresent(handle::add);
            contact.afterWork().ifPresent(afterWork::add);
            contact.resolved().ifPresent(yes -> {
                askedResolved++;
                resolved += yes ? 1 : 0;
            });
        }
        contact.rating().ifPresent(rating -> {
            answers++;
            topAnswers += rating >= TOP_TWO_OF_FIVE ? 1 : 0;
        });
        contact.answered().ifPresent(answered -> offer(contact, answered));
    }

    private void offer(Contact contact, boolean answered) {
        offered++;
        unanswered += answered ? 0 : 1;
        if (answered && contact.waited().isPresent()) {
            judgedForService++;
            inTime += contact.waited().getAsLong() <= SERVICE_TARGET_MILLIS ? 1 : 0;
        }
    }

    /** The readings; one without a count is none. {@code like} gives agent, day, channel and whose they are. */
    public List<Reading> readings(Reading like, boolean waitIsKnown) {
        var readings = new ArrayList<Reading>();
        handle.addTo(readings, like, KpiCode.AVERAGE_HANDLE_TIME);
        afterWork.addTo(readings, like, KpiCode.AFTER_CALL_WORK);
        add(readings, like, KpiCode.FIRST_CONTACT_RESOLUTION, resolved, askedResolved);
        add(readings, like, KpiCode.CUSTOMER_SATISFACTION, topAnswers, answers);
        if (waitIsKnown) {
            add(readings, like, KpiCode.SERVICE_LEVEL, inTime, judgedForService + unanswered);
        }
        add(readings, like, KpiCode.ABANDONMENT, unanswered, offered);
        return readings;
    }

    private static void add(List<Reading> readings, Reading like, KpiCode kpi, double total, double count) {
        if (count > 0) {
            readings.add(like.saying(kpi, total, OptionalDouble.empty(), count));
        }
    }

    /** Seconds, their squares and how many. Milliseconds are summed as whole numbers, so their order does not matter. */
    private static final class Lengths {
        private long millis;
        private double squares;
        private long count;

        void add(long length) {
            millis += length;
            squares += length / 1000.0 * (length / 1000.0);
            count++;
        }

        void addTo(List<Reading> readings, Reading like, KpiCode kpi) {
            if (count > 0) {
                readings.add(like.saying(kpi, millis / 1000.0, OptionalDouble.of(squares), count));
            }
        }
    }
}
