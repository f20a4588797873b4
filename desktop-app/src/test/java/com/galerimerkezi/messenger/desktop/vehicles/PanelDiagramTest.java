package com.galerimerkezi.messenger.desktop.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Panel;
import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PanelDiagramTest {

    private final FxRobot robot = new FxRobot();
    private final Texts texts = Texts.in("tr");
    private Stage stage;

    @BeforeEach
    void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    private PanelDiagram shown(boolean editable) {
        var diagram = new PanelDiagram[1];
        robot.interact(() -> {
            diagram[0] = new PanelDiagram(texts, editable);
            stage.setScene(new Scene(new StackPane(diagram[0]), 300, 400));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        return diagram[0];
    }

    @AfterEach
    void hide() {
        robot.interact(() -> stage.hide());
    }

    @Test
    void eachPanelSaysItsNameAndItsState() {
        var diagram = shown(false);

        robot.interact(() -> diagram.panels().set(Map.of(Panel.LEFT_FRONT_FENDER, PanelState.PAINTED)));

        assertThat(panel(diagram, "left-front-fender").getAccessibleText()).isEqualTo("Sol ön çamurluk: boyalı");
        assertThat(panel(diagram, "hood").getAccessibleText()).isEqualTo("Kaput: belirtilmemiş");
        assertThat(diagram.lookupAll(".panel")).hasSize(13);
    }

    @Test
    void keysWalkOverTheCarAndSpaceTakesAPanelThroughItsStates() {
        var diagram = shown(true);
        robot.interact(() -> panel(diagram, "front-bumper").requestFocus());

        robot.type(KeyCode.DOWN);
        assertThat(panel(diagram, "hood").isFocused()).isTrue();
        robot.type(KeyCode.LEFT);
        assertThat(panel(diagram, "left-front-fender").isFocused()).isTrue();

        for (var state : new PanelState[] {
            PanelState.PAINTED, PanelState.LOCALLY_PAINTED, PanelState.REPLACED, PanelState.ORIGINAL
        }) {
            robot.type(KeyCode.SPACE);
            assertThat(diagram.panels().get()).isEqualTo(Map.of(Panel.LEFT_FRONT_FENDER, state));
        }
        robot.type(KeyCode.DELETE);
        assertThat(diagram.panels().get()).isEmpty();

        robot.type(KeyCode.TAB);
        assertThat(panel(diagram, "left-front-door").isFocused()).isTrue();
    }

    @Test
    void everyPanelIsReachedByArrowsFromEveryOther() {
        var diagram = shown(true);
        robot.interact(() -> panel(diagram, "front-bumper").requestFocus());

        for (var key : new KeyCode[] {KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN}) {
            robot.type(key);
        }

        assertThat(panel(diagram, "rear-bumper").isFocused()).isTrue();
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.RIGHT);
        assertThat(stage.getScene().getFocusOwner().getId()).startsWith("panel-right-");
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var diagram = shown(false);

        robot.clickOn(panel(diagram, "roof")).type(KeyCode.SPACE);

        assertThat(diagram.panels().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theStateOfEachPanelGoesThroughJsonAndComesBack(Panel panel) throws Exception {
        for (var state : PanelState.values()) {
            var json = ContractJson.mapper().writeValueAsString(Map.of(panel, state));

            assertThat(json).isEqualTo("{\"" + panel.wireName() + "\":\"" + state.wireName() + "\"}");
            assertThat(ContractJson.mapper().readValue(json, new TypeReference<Map<Panel, PanelState>>() {}))
                    .isEqualTo(Map.of(panel, state));
        }
    }

    @Test
    void aCarIsSummedUpInAFewWords() throws Exception {
        var words = new PanelWords(texts);

        assertThat(words.summary(Map.of())).isEqualTo("Bilgi girilmemiş");
        assertThat(words.summary(Map.of(
                        Panel.HOOD, PanelState.PAINTED,
                        Panel.ROOF, PanelState.PAINTED,
                        Panel.TRUNK, PanelState.REPLACED)))
                .isEqualTo("2 boyalı, 1 değişen");
    }

    private static Node panel(PanelDiagram diagram, String name) {
        return Objects.requireNonNull(diagram.lookup("#panel-" + name));
    }
}
