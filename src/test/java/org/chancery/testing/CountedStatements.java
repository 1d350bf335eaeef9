package org.chancery.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;

/** The real driver, with every statement that goes through it noted, so that tests can count them. */
@Singleton
public class CountedStatements {

    /** The server itself profiles some. */
    private static final String PROFILE = "PROFILE ";

    private static final List<String> STATEMENTS = Collections.synchronizedList(new ArrayList<>());
    private static final Map<String, Long> HITS = Collections.synchronizedMap(new LinkedHashMap<>());
    private static volatile boolean profiled;

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Driver driver(
            @ConfigProperty(name = "quarkus.neo4j.uri") String uri,
            @ConfigProperty(name = "quarkus.neo4j.authentication.username") String username,
            @ConfigProperty(name = "quarkus.neo4j.authentication.password") String password) {
        Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(username, password));
        return proxy(
                Driver.class,
                driver,
                answer -> answer instanceof Session session ? proxy(Session.class, session) : answer);
    }

    /** The statements since the last call of {@link #forget}. */
    public static List<String> noted() {
        return List.copyOf(STATEMENTS);
    }

    public static void forget() {
        STATEMENTS.clear();
    }

    /**
     * How many records of the store the statements of some work touch, those of write transactions, by what each says that it
     * does.
     */
    public static Map<String, Long> hitsOf(Runnable work) {
        HITS.clear();
        profiled = true;
        try {
            work.run();
        } finally {
            profiled = false;
        }
        return new LinkedHashMap<>(HITS);
    }

    /** A transaction whose statements are profiled, whose rows are read at once then, and which gives them afterwards. */
    private static TransactionContext profiled(TransactionContext real) {
        return proxy(TransactionContext.class, real, answer -> {
            if (!(answer instanceof Result result)) {
                return answer;
            }
            List<Record> rows = result.list();
            ResultSummary summary = result.consume();
            String does = summary.query().text().lines().findFirst().orElseThrow();
            HITS.merge(does, hits(summary.profile()), Long::sum);
            return Proxy.newProxyInstance(
                    Result.class.getClassLoader(), new Class<?>[] {Result.class}, (self, method, arguments) -> {
                        if (method.getName().equals("list") && arguments == null) {
                            return rows;
                        }
                        if (method.getName().equals("consume")) {
                            return summary;
                        }
                        throw new UnsupportedOperationException(method.toString());
                    });
        });
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(CountedStatements::hits).sum();
    }

    private static <T> T proxy(Class<T> type, T real) {
        return proxy(type, real, answer -> answer);
    }

    private static <T> T proxy(Class<T> type, T real, UnaryOperator<Object> after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object[] passed = arguments == null ? new Object[0] : arguments.clone();
                    if (method.getName().equals("run") && passed.length > 0) {
                        String statement = String.valueOf(passed[0]);
                        STATEMENTS.add(
                                statement.startsWith(PROFILE) ? statement.substring(PROFILE.length()) : statement);
                        EventLoops.note(statement);
                    }
                    if (profiled
                            && real instanceof TransactionContext
                            && passed.length > 0
                            && !String.valueOf(passed[0]).startsWith(PROFILE)) {
                        passed[0] = PROFILE + passed[0];
                    }
                    if (passed.length > 0 && passed[0] instanceof TransactionCallback<?> work) {
                        boolean writing = profiled && method.getName().equals("executeWrite");
                        passed[0] = (TransactionCallback<Object>)
                                tx -> work.execute(writing ? profiled(tx) : proxy(TransactionContext.class, tx));
                    }
                    try {
                        return after.apply(method.invoke(real, passed));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
