package com.galerimerkezi.messenger.server;

import com.galerimerkezi.messenger.server.identity.TokenSecret;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The features, found by their annotations and joined by their constructors; here stands only what they get from outside. */
@ComponentScan(basePackageClasses = GaleriServer.class)
class Features {

    static AnnotationConfigApplicationContext start(
            Settings settings, byte[] signingKey, Database database, Clock clock, Failpoints failpoints) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TimeMeter.class, () -> TimeMeter.SYSTEM_NANOTIME);
        context.registerBean(Failpoints.class, () -> failpoints);
        // Closed by the server, after all features
        context.registerBean(Database.class, () -> database, definition -> definition.setDestroyMethodName(null));
        context.registerBean(
                DataSource.class, database::dataSource, definition -> definition.setDestroyMethodName(null));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.dataSource()));
        context.registerBean(TokenSecret.class, () -> () -> signingKey);
        context.register(Features.class);
        context.refresh();
        return context;
    }
}
