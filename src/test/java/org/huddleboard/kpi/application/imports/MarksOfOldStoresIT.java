package org.huddleboard.kpi.application.imports;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;

class MarksOfOldStoresIT extends MarksOfOldStoresContract {
    @AutoClose
    private final EmbeddedPostgres postgres;

    MarksOfOldStoresIT() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @Override
    DataSource store() {
        return postgres.getPostgresDatabase();
    }
}
