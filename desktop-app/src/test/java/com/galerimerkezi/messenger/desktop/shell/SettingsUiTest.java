package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.SpellingChoices;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SettingsUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private @Nullable AppWindow window;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theKeysOpenTheSettingsAndEscapeClosesThem() {
        signedIn("tr");
        onUi(() -> {
            world.stage().requestFocus();
            return world;
        });

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        await().atMost(PATIENCE).until(() -> isOpen());
        assertThat(page()).isEqualTo(Page.PROFILE);

        robot.type(KeyCode.DOWN);
        assertThat(page()).isEqualTo(Page.NOTIFICATIONS);

        robot.type(KeyCode.ESCAPE);
        await().atMost(PATIENCE).until(() -> !isOpen());
    }

    @Test
    void colourAndSizeAreSeenAtOnceAndRemembered() {
        signedIn("tr");
        show(Page.APPEARANCE);

        fire("#theme-high_contrast");
        fire("#zoom-125");

        assertThat(onUi(() -> world.stage().getScene().getStylesheets()))
                .anyMatch(sheet -> sheet.endsWith("high-contrast.css"));
        assertThat(world.preferences().theme()).isEqualTo(ThemeChoice.HIGH_CONTRAST);
        assertThat(world.preferences().zoom()).isEqualTo(new Zoom(125));
    }

    @Test
    void anotherLanguageIsSpokenAtOnceOnTheSamePage() {
        signedIn("tr");
        show(Page.LANGUAGE);

        fire("#language-en");

        assertThat(page()).isEqualTo(Page.LANGUAGE);
        assertThat(onUi(() -> world.settings().getTitle())).isEqualTo("Settings");
        assertThat(onUi(() -> world.stage().getTitle())).endsWith(Texts.in("en").get("app.name"));
    }

    @Test
    void whatTheGalleryShowsIsOnItsPageAndItsOwnerDecides() throws Exception {
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        var settings = world.openSettings(Page.PRIVACY);
        boolean isLead = session.me().role() != Role.STAFF;

        assertThat(onUi(() -> ((CheckBox) settings.getScene().lookup("#privacy-presence")).isSelected()))
                .isTrue();
        assertThat(onUi(() -> settings.getScene().lookup("#privacy-receipts").isDisabled()))
                .isNotEqualTo(isLead);
        Pictures.take("settings-privacy-light-tr", () -> settings);
    }

    @Test
    void theSpellingIsCheckedInTheLanguagesThatAreChosen() {
        signedIn("tr");
        show(Page.LANGUAGE);
        assertThat(onUi(() -> ((CheckBox) find("#spelling-turkish")).isSelected()))
                .isTrue();

        fire("#spelling-turkish");
        fire("#spelling-english");

        assertThat(world.preferences().spelling()).isEqualTo(new SpellingChoices(false, true));
        assertThat(onUi(() -> ((CheckBox) find("#spelling-english")).isSelected()))
                .isTrue();
    }

    @Test
    void anotherPasswordIsTheOneToSignInWith() {
        var account = DemoWorld.account(0);
        signedIn("tr");
        show(Page.PROFILE);

        change("yanlış-parola", "yepyeni-parola");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notice(".notice.problem .label"))
                        .isEqualTo(Texts.in("tr").get("settings.password.wrong")));

        change(account.password(), "yepyeni-parola");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notice(".notice.good .label"))
                        .isEqualTo(Texts.in("tr").get("settings.password.done")));

        change("yepyeni-parola", account.password());
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> field("#password-current").getText().isEmpty()));
    }

    @Test
    void whoeverPrefersItSendsWithCtrlEnter() {
        signedIn("tr");
        var room = world.sharedRoom();
        world.open(room.id());
        show(Page.KEYBOARD);
        fire("#send-ctrl-enter");
        onUi(() -> {
            world.settings().hide();
            world.stage().requestFocus();
            input().requestFocus();
            return room;
        });

        robot.write("bir", 0).type(KeyCode.ENTER).write("iki", 0);
        assertThat(onUi(() -> input().getText())).isEqualTo("bir\niki");

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await().atMost(PATIENCE).until(() -> onUi(() -> input().getText().isEmpty()));
    }

    @Test
    void theLineIsToldAndMadeAnew() {
        signedIn("tr");
        world.untilOnline();
        show(Page.CONNECTION);
        await().atMost(PATIENCE).until(() -> texts().stream().anyMatch(text -> text.contains(" ms, ")));
        assertThat(texts())
                .contains(
                        Texts.in("tr").get("settings.state.online"),
                        DemoWorld.server().toString());

        fire("#reconnect");

        await().atMost(PATIENCE).until(() -> texts().stream().anyMatch(text -> text.contains(" ms, ")));
        world.untilOnline();
    }

    @Test
    void whoIsNotSignedInChoosesHowItLooksAndSpeaks() {
        var opened = world.window("tr", ThemeChoice.LIGHT);
        window = opened;
        onUi(() -> {
            opened.showSignIn("");
            return opened;
        });

        show(Page.PROFILE);

        assertThat(page()).isEqualTo(Page.APPEARANCE);
        assertThat(onUi(() -> pages().getItems()))
                .containsExactly(Page.APPEARANCE, Page.LANGUAGE, Page.KEYBOARD, Page.ABOUT);
    }

    @ParameterizedTest
    @CsvSource({"tr, 100", "en, 100", "tr, 200", "en, 200"})
    void noTextIsCutInASmallWindow(String language, int zoom) {
        signedIn(language);
        show(Page.PROFILE);
        onUi(() -> {
            world.theme().zoom(Zoom.of(zoom));
            world.settings().setX(0);
            world.settings().setY(0);
            world.settings().setWidth(720);
            world.settings().setHeight(520);
            return zoom;
        });

        for (var page : Page.values()) {
            onUi(() -> {
                pages().getSelectionModel().select(page);
                return page;
            });
            WaitForAsyncUtils.waitForFxEvents(10);
            assertThat(texts()).isNotEmpty();
            assertThat(onUi(() -> CutTexts.in(root())))
                    .as("%s %s %d", page, language, zoom)
                    .isEmpty();
            assertThat(onUi(this::overhang))
                    .as("%s %s %d", page, language, zoom)
                    .isLessThan(1);
        }
    }

    private ClientSession signedIn(String language) {
        var opened = world.window(language, ThemeChoice.LIGHT);
        window = opened;
        return world.signedIn(opened);
    }

    private void show(Page page) {
        onUi(() -> {
            requireNonNull(window).openSettings(page);
            return page;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void change(String current, String next) {
        onUi(() -> {
            field("#password-current").setText(current);
            field("#password-next").setText(next);
            field("#password-again").setText(next);
            ((Button) find("#password-submit")).fire();
            return next;
        });
    }

    private PasswordField field(String id) {
        return (PasswordField) find(id);
    }

    private String notice(String selector) {
        return onUi(() -> {
            var label = (Label) find(selector);
            return label.getParent().isVisible() ? label.getText() : "";
        });
    }

    private List<String> texts() {
        return onUi(() -> CutTexts.labelsIn(root())
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList());
    }

    private Parent root() {
        return world.settings().getScene().getRoot();
    }

    /** By how much the page is wider than its place. */
    private double overhang() {
        var page = (ScrollPane) find("#settings-page");
        var content = (Parent) page.getContent();
        return widest(content) - page.getViewportBounds().getWidth();
    }

    private static double widest(Parent content) {
        return content.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                .max()
                .orElse(0);
    }

    private boolean isOpen() {
        return onUi(() -> Window.getWindows().stream()
                .anyMatch(shown -> shown instanceof Stage stage && world.stage().equals(stage.getOwner())));
    }

    private Page page() {
        return onUi(() -> pages().getSelectionModel().getSelectedItem());
    }

    @SuppressWarnings("unchecked") // it holds pages
    private ListView<Page> pages() {
        return (ListView<Page>) find("#settings-pages");
    }

    private void fire(String button) {
        onUi(() -> {
            ((ButtonBase) find(button)).fire();
            return button;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(String selector) {
        return requireNonNull(world.settings().getScene().lookup(selector), selector);
    }

    private TextArea input() {
        return (TextArea) requireNonNull(world.stage().getScene().lookup("#input"));
    }
}
