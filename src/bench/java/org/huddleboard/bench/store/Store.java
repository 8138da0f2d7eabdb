package org.huddleboard.bench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huddleboard.HuddleboardApplication;
import org.huddleboard.shared.ActingAs;
import org.huddleboard.shared.CurrentActor;
import org.huddleboard.shared.imports.ImportOrder;
import org.huddleboard.shared.imports.ImportResult;
import org.huddleboard.shared.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;

/** The board inside this process on a store of its own: a file of H2, or a PostgreSQL that is started for it. */
final class Store implements AutoCloseable {
    private static final CurrentActor PROGRAM =
            new CurrentActor.Token(UUID.randomUUID(), Set.of("imports", "kpi:read", "kpi:members"));

    private final Path folder;
    private final @Nullable EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext board;

    private Store(Path folder, @Nullable EmbeddedPostgres postgres, ConfigurableApplicationContext board) {
        this.folder = folder;
        this.postgres = postgres;
        this.board = board;
    }

    static Store open(String kind, Path folder) throws IOException {
        Files.createDirectories(folder);
        var settings = new ArrayList<>(List.of(
                "--HUDDLEBOARD_DATA=" + folder,
                "--spring.main.lazy-initialization=true",
                "--vaadin.productionMode=true",
                "--logging.level.root=warn"));
        var postgres = kind.equals("PostgreSQL") ? EmbeddedPostgres.start() : null;
        if (postgres != null) {
            settings.add("--spring.profiles.active=postgres");
            settings.add("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
            settings.add("--spring.datasource.username=postgres");
            settings.add("--spring.datasource.password=postgres");
        }
        return new Store(folder, postgres, withoutDoors().run(settings.toArray(String[]::new)));
    }

    /** The whole board but for the door that browsers knock at. */
    private static SpringApplication withoutDoors() {
        var application = new SpringApplication(HuddleboardApplication.class);
        application.setApplicationContextFactory(ApplicationContextFactory.of(() -> {
            var context = new AnnotationConfigServletWebApplicationContext();
            context.setServletContext(new MockServletContext());
            return context;
        }));
        return application;
    }

    boolean isPostgres() {
        return postgres != null;
    }

    <T> T bean(Class<T> type) {
        return board.getBean(type);
    }

    DataSource place() {
        return bean(DataSource.class);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** Does it as a program with a token. */
    <T> T asProgram(Supplier<T> work) {
        return ActingAs.actor(PROGRAM, work);
    }

    ImportResult take(String kind, Path file) {
        var order = new ImportOrder(
                kind, ImportOrder.AUTO, Optional.empty(), Optional.empty(), String.valueOf(file.getFileName()));
        return asProgram(() -> bean(Imports.class).run(order, file, false));
    }

    /** One site with so many agents, agent0 and so on, in teams of that size, for five years. */
    void people(int agents, int teamSize, String since) throws IOException {
        sql().sql("insert into people_site (id, name, zone, version) values (?, 'Leeds', 'Europe/London', 0)")
                .param(UUID.randomUUID())
                .update();
        var file = folder.resolve("people.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("username,name,team,role,site,started\n");
            for (var agent = 0; agent < agents; agent++) {
                out.write("agent%d,Agent %d,Team %d,Agent,Leeds,%s%n".formatted(agent, agent, agent / teamSize, since));
            }
        }
        var taken = take("people", file);
        if (taken.accepted() != agents) {
            throw new IllegalStateException("of " + agents + " people came " + taken.accepted() + ": "
                    + taken.rejected().stream().limit(3).toList());
        }
    }

    @Override
    public void close() throws IOException {
        board.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
