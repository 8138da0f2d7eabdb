package org.huddleboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** How long a connection to the store lives: on H2 as long as the board, on PostgreSQL half an hour. */
class StoreConnectionTests {
    private static final long HALF_AN_HOUR = 1_800_000;

    @TempDir
    Path folder;

    @Test
    void embeddedStoreKeepsTheConnectionThatMadeItsTables() {
        board().run(context -> assertThat(lifetime(context.getBean(DataSource.class)))
                .as("0: never retired")
                .isZero());
    }

    @Test
    void connectionsToPostgresqlAreRenewed() {
        board("spring.profiles.active=postgres", "spring.datasource.url=jdbc:postgresql://localhost/none")
                .run(context ->
                        assertThat(lifetime(context.getBean(DataSource.class))).isEqualTo(HALF_AN_HOUR));
    }

    /** When this fails, H2 has been mended, and the setting above can go. */
    @Test
    void embeddedStoreStillJudgesByTheSessionThatMadeTheTable() throws SQLException {
        var url = "jdbc:h2:mem:retired;MODE=PostgreSQL";
        try (var other = DriverManager.getConnection(url);
                var insert = other.createStatement()) {
            try (var maker = DriverManager.getConnection(url);
                    var create = maker.createStatement()) {
                create.execute("create table mark (kind varchar(8) check (kind in ('A', 'B')))");
                assertThat(insert.executeUpdate("insert into mark values ('A')"))
                        .isOne();
            }
            assertThatThrownBy(() -> insert.executeUpdate("insert into mark values ('B')"))
                    .hasMessageContaining("Check constraint invalid");
        }
    }

    private ApplicationContextRunner board(String... properties) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withSystemProperties("HUDDLEBOARD_DATA=" + folder)
                .withPropertyValues(properties);
    }

    private static long lifetime(DataSource store) throws SQLException {
        return store.unwrap(HikariDataSource.class).getMaxLifetime();
    }
}
