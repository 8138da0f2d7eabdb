package org.huddleboard.kpi.application.imports;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AutoClose;

class MarksOfOldStoresTests extends MarksOfOldStoresContract {
    @AutoClose("dispose")
    private final JdbcConnectionPool h2 = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "sa",
            "");

    @Override
    DataSource store() {
        return h2;
    }
}
