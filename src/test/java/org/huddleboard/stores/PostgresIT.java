package org.huddleboard.stores;

import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@Import(PostgresStore.class)
@ActiveProfiles("postgres")
@DirtiesContext
class PostgresIT extends StoreContract {

    @Override
    String store() {
        return "PostgreSQL";
    }
}
