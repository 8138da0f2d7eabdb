package org.huddleboard.tips.application;

import java.time.LocalDate;
import java.util.Optional;
import org.huddleboard.people.Person;
import org.huddleboard.tips.ContactReason;
import org.huddleboard.tips.TipChannel;
import org.huddleboard.tips.TipId;
import org.huddleboard.tips.TipKind;

/** A tip as a list shows it; parts it does not have are empty. */
public record TipCard(
        TipId id,
        TipKind kind,
        ContactReason reason,
        TipChannel channel,
        String language,
        String title,
        String scenario,
        String question,
        String doThis,
        String say,
        String avoid,
        Optional<Person> author,
        LocalDate verifiedUntil,
        boolean needsCheck,
        boolean checkDue,
        int worked,
        int tried) {
    public boolean isPractice() {
        return kind == TipKind.PRACTICE;
    }
}
