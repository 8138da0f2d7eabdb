package org.huddleboard.stores;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.UUID;
import org.huddleboard.HuddleboardApplication;
import org.huddleboard.feedback.Bearing;
import org.huddleboard.feedback.FeedbackModel;
import org.huddleboard.feedback.FeedbackPart;
import org.huddleboard.feedback.application.FeedbackService;
import org.huddleboard.feedback.application.GiveFeedback;
import org.huddleboard.people.TestCentre;
import org.huddleboard.privacy.Audience;
import org.huddleboard.shared.MemberId;
import org.springframework.boot.SpringApplication;

/**
 * The board with somebody who posts two hundred cards through the service, each with a key of its own, and says aloud
 * which ones were acknowledged. Started again with the two names it printed it posts the same two hundred once more.
 */
final class PostsUntilKilled {

    static final int POSTS = 200;
    private static final PrintStream ALOUD = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    private PostsUntilKilled() {}

    public static void main(String[] arguments) {
        var store = "--spring.datasource.url=jdbc:h2:file:" + System.getenv("HUDDLEBOARD_DATA")
                + "/huddleboard;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                + ";DB_CLOSE_ON_EXIT=FALSE";
        var board = SpringApplication.run(HuddleboardApplication.class, store);
        var centre = new TestCentre(board);
        var feedback = board.getBean(FeedbackService.class);
        var team = centre.team("Voice");
        var from = arguments.length > 0 ? MemberId.of(arguments[0]) : centre.agent("Ana Bell", team);
        var to = arguments.length > 1 ? MemberId.of(arguments[1]) : centre.agent("Ben Cole", team);
        ALOUD.println("people " + from + " " + to);
        for (var post = 0; post < POSTS; post++) {
            var command = card(key(post), to);
            var id = centre.as(from, () -> feedback.give(command));
            ALOUD.println("posted " + command.clientKey() + " " + id.value());
        }
        ALOUD.println("done");
    }

    private static UUID key(int post) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) post});
    }

    private static GiveFeedback card(UUID key, MemberId to) {
        return new GiveFeedback(
                key,
                to,
                FeedbackModel.SBI,
                Bearing.KEEP_DOING,
                Audience.RECEIVER,
                Map.of(
                        FeedbackPart.SITUATION, "Tuesday morning, the queue was long",
                        FeedbackPart.BEHAVIOUR, "You took the call nobody wanted",
                        FeedbackPart.IMPACT, "The caller thanked us twice"));
    }
}
