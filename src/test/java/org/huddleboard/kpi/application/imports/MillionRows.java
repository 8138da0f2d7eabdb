package org.huddleboard.kpi.application.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huddleboard.HuddleboardApplication;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.imports.ImportMoved;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.Imports;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board in a process of its own that takes a very long file in, and says on its standard output how it gets on. */
public final class MillionRows {
    private static final CurrentActor PROGRAM = new CurrentActor.Token(UUID.randomUUID(), Set.of("imports"));

    private MillionRows() {}

    /** Takes the file in, and tells what is in the store before and after. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(HuddleboardApplication.class);
        application.addListeners((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof ImportMoved) {
                say("MOVED");
            }
        });
        try (var spring = application.run()) {
            count(spring.getBean(JdbcClient.class));
            take(spring.getBean(Imports.class), Path.of(arguments[0]));
            count(spring.getBean(JdbcClient.class));
        }
        System.exit(0);
    }

    private static void take(Imports imports, Path file) {
        var order = new ImportOrder("kpi", "auto", Optional.empty(), Optional.empty(), "million.csv");
        var began = System.nanoTime();
        var result = ActingAs.actor(PROGRAM, () -> imports.run(order, file, false));
        say("TOOK " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        say("RESULT " + result.rows() + " " + result.accepted() + " " + result.rejectedRows());
    }

    private static void count(JdbcClient jdbc) {
        var contacts =
                jdbc.sql("select count(*) from kpi_contact").query(Long.class).single();
        var handled = jdbc.sql("select coalesce(sum(n), 0) from kpi_reading where kpi = 'AHT' and standing")
                .query(Long.class)
                .single();
        var states = jdbc.sql("select state from import_run order by started_at")
                .query(String.class)
                .list();
        say("STORE " + contacts + " " + handled + " " + states);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }

    /** Contacts of 200 agents over 60 days, one broken row among them. */
    static Path write(Path file, int rows) {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,"
                    + "AvgTalkDuration,Satisfaction rating\n");
            for (var i = 0; i < rows; i++) {
                var day = LocalDate.of(2025, 1, 6).plusDays(i / (rows / 60 + 1));
                var answered = i % 5 != 0;
                out.write("ID" + i + ",Agent " + i % 200 + "," + day + ",09:12:58,Contract related,"
                        + (answered ? "Y,Y," + i % 120 + ".0,0:0" + i % 10 + ":23," + (i % 5 + 1) + ".0" : "N,N,,,")
                        + (i == rows / 2 ? ",one too many\n" : "\n"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
