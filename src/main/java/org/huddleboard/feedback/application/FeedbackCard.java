package org.huddleboard.feedback.application;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackId;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.people.Person;
import org.huddleboard.privacy.Audience;

/**
 * A card as one reader sees it, times on the reader's clock. {@code from} is empty once the author has left, {@code to}
 * where a team was thanked. A closed card has no words yet: its reader is the receiver's leader and has not opened it.
 * {@code askedFor} is what the receiver had asked for, {@code talks} what was asked about the card since.
 */
public record FeedbackCard(
        FeedbackId id,
        FeedbackModel model,
        Bearing bearing,
        Audience audience,
        Standing standing,
        Optional<Person> from,
        Optional<Person> to,
        Optional<String> team,
        ZonedDateTime givenAt,
        Map<FeedbackPart, String> parts,
        boolean acknowledged,
        Optional<Reply> reply,
        Optional<String> askedFor,
        List<CardTalk> talks) {
    /** How the reader stands to the card. */
    public enum Standing {
        MINE,
        FOR_ME,
        OF_MY_TEAM,
        AS_LEADER,
        AS_LEADER_CLOSED
    }

    /** The one sentence back. */
    public record Reply(String words, ZonedDateTime at) {}

    public boolean thanks() {
        return model == FeedbackModel.THANKS;
    }

    /** Whether this reader has not yet taken it in. */
    public boolean waits() {
        return standing == Standing.FOR_ME && !acknowledged;
    }
}
