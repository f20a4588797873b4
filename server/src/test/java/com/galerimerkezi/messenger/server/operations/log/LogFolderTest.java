package com.galerimerkezi.messenger.server.operations.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LogFolderTest {
    private static final Logger LOG = LoggerFactory.getLogger(LogFolderTest.class);
    private static final String SECRET = "gizli-pazarlik-4711";

    @TempDir
    private Path folder;

    private LogFolder log;

    @BeforeEach
    void open() throws JoranException {
        configure("/logback.xml");
        log = LogFolder.open(folder);
    }

    @AfterEach
    void close() throws JoranException {
        log.close();
        configure("/logback-test.xml");
    }

    @Test
    void anEventIsOneLineOfJson() throws IOException {
        try (var _ = MDC.putCloseable("trace_id", "42")) {
            LOG.info("Room {} is closed", 7);
        }

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.path("message").textValue()).isEqualTo("Room 7 is closed");
            assertThat(event.path("level").textValue()).isEqualTo("INFO");
            assertThat(event.path("trace_id").textValue()).isEqualTo("42");
            assertThat(event.path("time").textValue()).endsWith("Z");
        });
    }

    @Test
    void aLineBreakInAValueForgesNoSecondEvent() throws IOException {
        LOG.info("name {}", "x\r\n{\"level\":\"INFO\",\"message\":\"forged\"}\u2028\u0085");

        assertThat(events()).hasSize(1);
    }

    @Test
    void whatLooksLikeASecretIsMasked() throws IOException {
        LOG.warn("Authorization: Bearer " + SECRET);
        LOG.warn("eyJhbGciOiJIUzI1NiJ9.eyJ" + SECRET + "." + SECRET);
        LOG.warn("password=" + SECRET + " refreshToken: \"" + SECRET + "\" {\"content\":\"" + SECRET + "\"}");

        assertThat(text()).doesNotContain(SECRET);
        assertThat(events()).hasSize(3);
    }

    @Test
    void whatAParserCouldNotReadIsNotRepeated() throws IOException {
        try {
            ContractJson.requestMapper()
                    .readValue("{\"content\":\"a\",\"messageType\":\"" + SECRET + "\"}", SendMessageRequest.class);
        } catch (IOException e) {
            LOG.error("A request could not be read", new IllegalStateException("at the edge", e));
        }

        assertThat(text()).doesNotContain(SECRET).contains("InvalidFormatException", "at the edge", "LogFolderTest");
    }

    @Test
    void onlyTheFirstLineOfAnErrorsMessageIsKept() throws IOException {
        LOG.error("Stored nothing", new IllegalStateException("violates check\n  Detail: row (" + SECRET + ")"));

        assertThat(text()).contains("violates check").doesNotContain(SECRET);
    }

    @Test
    void framesThatTheSocketLibraryCannotDecodeStayOut() throws IOException {
        LoggerFactory.getLogger("com.corundumstudio.socketio.handler.InPacketHandler")
                .error("frame: {}", SECRET);

        assertThat(text()).isEmpty();
    }

    @Test
    void theJdksOwnLogComesHereToo() throws IOException {
        java.util.logging.Logger.getLogger("somebody").warning("told by the JDK");

        assertThat(events())
                .singleElement()
                .extracting(event -> event.path("message").textValue())
                .isEqualTo("told by the JDK");
    }

    /** Tests have a configuration of their own; here the product's counts. */
    private static void configure(String file) throws JoranException {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogFolderTest.class.getResource(file)));
    }

    private List<JsonNode> events() throws IOException {
        var mapper = new ObjectMapper();
        var events = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(folder.resolve("server.log"))) {
            events.add(mapper.readTree(line));
        }
        return events;
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("server.log"));
    }
}
