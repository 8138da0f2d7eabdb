package org.huddleboard.feedback.domain.ask;

import org.huddleboard.feedback.domain.Feedback;
import org.huddleboard.feedback.domain.Reader;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.NotFound;

/** Who somebody is to a card; to all but the two it is between there is no such card. */
final class Standing {
    private Standing() {}

    static void requireReceiver(Feedback card, MemberId by) {
        if (card.receiver().filter(by::equals).isEmpty()) {
            throw new NotFound();
        }
    }

    /** The author, who may have left. */
    static MemberId author(Feedback card) {
        return card.author().orElseThrow(() -> new BrokenRule("feedback.rule.authorLeft"));
    }

    static boolean isOneOfTheTwo(Feedback card, MemberId member) {
        return card.author().filter(member::equals).isPresent()
                || card.receiver().filter(member::equals).isPresent();
    }

    static boolean leads(Reader reader, Feedback card) {
        return card.team().filter(reader.led()::contains).isPresent();
    }

    static MemberId otherThan(Feedback card, MemberId by) {
        if (!isOneOfTheTwo(card, by)) {
            throw new NotFound();
        }
        var author = author(card);
        var receiver = card.receiver().orElseThrow(() -> new BrokenRule("feedback.rule.thanksToAllStay"));
        return by.equals(author) ? receiver : author;
    }
}
