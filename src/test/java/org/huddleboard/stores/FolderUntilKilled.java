package org.huddleboard.stores;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.huddleboard.HuddleboardApplication;
import org.huddleboard.people.TestCentre;
import org.springframework.boot.SpringApplication;

/** The board with a team of two, whose names in files it says aloud, looking into the folder beside its data. */
final class FolderUntilKilled {
    static final String FOLDER = "in";
    private static final PrintStream ALOUD = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

    private FolderUntilKilled() {}

    /** @param arguments anything at all where the two are there already */
    public static void main(String[] arguments) {
        var data = System.getenv("HUDDLEBOARD_DATA");
        var board = SpringApplication.run(
                HuddleboardApplication.class,
                "--spring.datasource.url=jdbc:h2:file:" + data
                        + "/huddleboard;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE",
                "--huddleboard.imports.folder=" + data + "/" + FOLDER,
                "--huddleboard.imports.folder-every=PT0.2S");
        if (arguments.length == 0) {
            var centre = new TestCentre(board);
            var team = centre.team("Voice");
            ALOUD.println("people " + centre.account(centre.agent("Ana Bell", team)) + " "
                    + centre.account(centre.agent("Ben Cole", team)));
        }
    }
}
