package org.huddleboard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that the calling thread sends, in every test context:
 * {@code assertThat(statements.during(() -> board.show(team))).isEqualTo(4)}. Jobs on other threads do not disturb it.
 */
@AutoConfiguration
public class StatementCount implements BeanPostProcessor {

    private final ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);

    /** How many statements the work sent. */
    public int during(Runnable work) {
        return sentDuring(work).size();
    }

    /** The statements the work sent, in order, for a failure that explains itself. */
    public List<String> sentDuring(Runnable work) {
        sent.get().clear();
        work.run();
        return List.copyOf(sent.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counted) ? new Counted(source) : bean;
    }

    private final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection(), "");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return watched(Connection.class, super.getConnection(user, password), "");
        }
    }

    /** Passes every call on; a statement made by it is watched too, and counted when it is executed. */
    private <T> T watched(Class<T> type, T real, String sql) {
        var types = real instanceof Statement ? statementType(real) : new Class<?>[] {type};
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), types, (_, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                sent.get().add(textOf(arguments, sql));
            }
            try {
                var answer = method.invoke(real, arguments);
                return answer instanceof Statement statement && real instanceof Connection
                        ? watched(Statement.class, statement, textOf(arguments, ""))
                        : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static String textOf(Object[] arguments, String otherwise) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : otherwise;
    }

    private static Class<?>[] statementType(Object statement) {
        if (statement instanceof java.sql.CallableStatement) {
            return new Class<?>[] {java.sql.CallableStatement.class};
        }
        return statement instanceof java.sql.PreparedStatement
                ? new Class<?>[] {java.sql.PreparedStatement.class}
                : new Class<?>[] {Statement.class};
    }
}
