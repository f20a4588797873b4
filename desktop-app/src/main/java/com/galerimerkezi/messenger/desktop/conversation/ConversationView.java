package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.conversation.ConversationViewModel.State;
import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.offers.OfferStrip;
import com.galerimerkezi.messenger.desktop.offers.OfferTalk;
import com.galerimerkezi.messenger.desktop.pictures.SendingCard;
import com.galerimerkezi.messenger.desktop.pictures.SendingViewModel;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A conversation on the screen: whom with, the messages, the composer. */
public final class ConversationView {

    private static final Insets FROM_CORNER = new Insets(0, 18, 12, 0);
    private static final Insets FROM_TOP = new Insets(8, 0, 0, 0);

    private final ConversationViewModel model;
    private final HeaderViewModel header;
    private final ComposerViewModel composing;
    private final NoteViewModel note;
    private final BooleanExpression writing;
    private final BooleanExpression unlocked;
    private final Texts texts;
    private final WindowParts window;
    private final Overlays overlays;
    private final CardDesks desks;
    private final Runnable toRooms;
    private final StackPane node;
    private Subscription presence = Subscription.EMPTY;
    private @Nullable Node messages;
    private @Nullable PinnedBar pinned;
    private @Nullable ComposerBars bars;
    private @Nullable ChosenBar chosen;
    private @Nullable OfferStrip strip;
    private @Nullable OfferTalk talk;
    private @Nullable ComposerVoice voice;
    private @Nullable ComposerPlans plans;
    private @Nullable ComposerModes modes;
    private @Nullable ViewersLine viewers;
    private @Nullable NoteComposer noting;

    @FXML
    private StackPane root;

    @FXML
    private HBox head;

    @FXML
    private Button back;

    @FXML
    private Label name;

    @FXML
    private Label status;

    @FXML
    private HBox statusLine;

    @FXML
    private Label price;

    @FXML
    private StackPane listArea;

    @FXML
    private VBox loading;

    @FXML
    private VBox empty;

    @FXML
    private VBox failed;

    @FXML
    private Button reload;

    @FXML
    private ProgressIndicator older;

    @FXML
    private StackPane jumpArea;

    @FXML
    private Button jump;

    @FXML
    private Label missed;

    @FXML
    private Label typing;

    @FXML
    private Label problem;

    @FXML
    private Label closed;

    @FXML
    private HBox composer;

    @FXML
    private Button attach;

    @FXML
    private EmojiArea input;

    @FXML
    private Button emoji;

    @FXML
    private Button microphone;

    @FXML
    private Button send;

    @FXML
    private VBox dropOverlay;

    @FXML
    private Label dropRoom;

    public ConversationView(
            ConversationViewModel model,
            HeaderViewModel header,
            ComposerViewModel composing,
            NoteViewModel note,
            Texts texts,
            WindowParts window,
            Overlays overlays,
            CardDesks desks,
            Runnable toRooms) {
        this.model = model;
        this.header = header;
        this.composing = composing;
        this.note = note;
        this.writing = note.chosen().not();
        this.unlocked = composing.locked().isNull();
        this.texts = texts;
        this.window = window;
        this.overlays = overlays;
        this.desks = desks;
        this.toRooms = toRooms;
        this.node = Fxml.load(this, StackPane.class, texts);
    }

    public Node node() {
        return node;
    }

    /** One pane instead of two: the way back to the rooms is needed. */
    public void alone(boolean alone) {
        show(back, alone);
    }

    public void focus() {
        if (noting != null && note.chosen().get()) {
            noting.focus();
        } else {
            input.requestFocus();
        }
    }

    /** From messages to notes, or back. */
    public void toggleNote() {
        if (modes != null) {
            modes.toggle();
        }
    }

    /** What is being written becomes more important, or ordinary again. */
    public void nextImportance() {
        if (writing.get() && !composing.closed().get() && composing.edited().get() == null) {
            composing.marking().next();
        }
    }

    /** At the end of the head. */
    public void addToHead(Node part) {
        head.getChildren().add(part);
    }

    /** Says more about what the chat is about, which the head need not say then. */
    public void addBelowHead(Node part) {
        statusLine
                .getChildren()
                .getLast()
                .visibleProperty()
                .bind(part.visibleProperty().not());
        var column = (VBox) head.getParent();
        column.getChildren().add(column.getChildren().indexOf(head) + 1, part);
    }

    /** Under all that the head says. */
    public void addAboveMessages(Node part) {
        var column = (VBox) listArea.getParent();
        column.getChildren().add(column.getChildren().indexOf(head) + 1, part);
    }

    public void toLatest() {
        jump.fire();
    }

    /** Asks which files, where one can write. */
    public void attach() {
        if (composer.isVisible()) {
            attach.fire();
        }
    }

    /** Begins to speak, or ends it. */
    public void record() {
        if (voice != null && writing.get() && unlocked.get()) {
            voice.record();
        }
    }

    /** The keys are about rows: the one where they were before, or the newest. */
    public void focusMessages() {
        if (messages != null) {
            messages.requestFocus();
        }
    }

    public void close() {
        presence.unsubscribe();
        if (pinned != null && bars != null) {
            pinned.close();
            bars.close();
        }
        if (chosen != null) {
            chosen.close();
        }
        if (strip != null) {
            strip.close();
        }
        if (talk != null) {
            talk.close();
        }
        if (voice != null) {
            voice.close();
        }
        if (plans != null) {
            plans.close();
        }
        composing.leave();
        note.leave();
        if (viewers != null) {
            viewers.close();
        }
        model.close();
    }

    @FXML
    void initialize() {
        showHeader();
        showMessages();
        showComposer();
        new FileDrop(root, dropOverlay, this::askToSend)
                .allowUnless(composing.closed().or(note.chosen()).or(unlocked.not()));
        dropRoom.setText(nameOfRoom());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.takeUnreadLineAway()) {
                event.consume();
            }
        });
    }

    private void showHeader() {
        back.setOnAction(_ -> toRooms.run());
        back.setTooltip(new Tooltip(back.getText()));
        presence = new ConversationHead(head, name, statusLine, status, price).show(header);
    }

    private void showMessages() {
        var rows = new ConversationRows(root, model, composing, note, input, window, overlays, desks, texts);
        var list = rows.list();
        messages = list;
        pinned = rows.pinned();
        var column = (VBox) listArea.getParent();
        column.getChildren().add(column.getChildren().indexOf(listArea), rows.pinned());
        var bar = rows.chosenBar(root);
        chosen = bar;
        column.getChildren().add(column.getChildren().indexOf(listArea) + 1, bar);
        model.known().ifPresent(room -> {
            strip = desks.offers().strip(room);
            talk = desks.offers().talk(room);
            column.getChildren().addAll(column.getChildren().indexOf(rows.pinned()), List.of(strip, talk));
        });
        listArea.getChildren().addFirst(list);
        visibleIn(loading, State.LOADING);
        visibleIn(empty, State.EMPTY);
        visibleIn(failed, State.FAILED);
        reload.setOnAction(_ -> model.reload());
        older.visibleProperty().bind(model.loadingOlder());
        StackPane.setMargin(older, FROM_TOP);
        StackPane.setMargin(jumpArea, FROM_CORNER);
        jumpArea.visibleProperty().bind(list.atBottom().not().and(model.state().isEqualTo(State.SHOWING)));
        jump.setOnAction(_ -> list.toLatest());
        jump.setTooltip(new Tooltip(jump.getText()));
        missed.textProperty().bind(model.missed().asString());
        missed.visibleProperty().bind(model.missed().greaterThan(0));
        typing.textProperty().bind(header.typing());
    }

    private void showComposer() {
        showWhile(problem, Bindings.isNotEmpty(composing.problem()).and(writing));
        problem.textProperty().bind(composing.problem());
        showWhile(closed, composing.closed().and(writing));
        input.draw(window.emoji().pictures());
        new PastedFiles(this::askToSend, this::askToSend).listenOn(input);
        new ComposerMenu(input, window.spelling(), texts).listen();
        input.content().bindBidirectional(composing.text());
        input.positionCaret(input.getLength());
        composing.onForget(new ComposerInput(input, composing::send, window.enterSends())::forget);
        send.disableProperty().bind(composing.canSend().not());
        send.setOnAction(_ -> {
            composing.send();
            input.requestFocus();
        });
        send.setTooltip(new Tooltip(send.getText()));
        var above = new ComposerBars(model, composing, input, window.emoji().pictures(), texts);
        bars = above;
        var column = (VBox) composer.getParent();
        column.getChildren().add(column.getChildren().indexOf(composer), above);
        showWhile(above, writing);
        voice = new ComposerVoice(composer, microphone, send, input, composing, writing.and(unlocked), texts);
        new ComposerEmoji(root, composer, input, window.emoji(), texts).openBy(emoji);
        plans = new ComposerPlans(root, composer, send, input, composing, overlays, texts);
        showNotes(column);
        attach.setTooltip(new Tooltip(attach.getText()));
        attach.setOnAction(_ -> chooseFiles());
    }

    private void showNotes(VBox column) {
        noting = new NoteComposer(note, root, window, texts);
        modes = new ComposerModes(
                note,
                composing
                        .recorder()
                        .state()
                        .isNotEqualTo(com.galerimerkezi.messenger.desktop.voice.RecorderViewModel.State.IDLE),
                texts);
        column.getChildren().add(column.getChildren().indexOf(typing) + 1, modes);
        var marking = writing.and(unlocked).and(composing.closed().not());
        modes.atEnd(
                new ImportanceButton(composing.marking(), texts),
                marking.and(composing.edited().isNull()));
        var locked = writing.and(unlocked.not()).and(composing.closed().not());
        column.getChildren().addAll(noting, new LockBar(composing.locked(), locked, texts, composing::takeOver));
        var beside = new ViewersLine(composing.viewers(), texts);
        viewers = beside;
        column.getChildren().add(column.getChildren().indexOf(modes), beside);
        note.chosen().subscribe((_, _) -> focus());
    }

    private void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("composer.attach.title"));
        var chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (chosen != null) {
            askToSend(chosen.stream().map(File::toPath).toList());
        }
    }

    /** They are looked at once more before they go. */
    private void askToSend(List<Path> files) {
        var model = composing.files();
        model.add(files);
        showIfAny(model);
    }

    private void askToSend(Image pasted) {
        var model = composing.files();
        var _ = model.add(SendingCard.pixelsOf(pasted)).thenRun(() -> showIfAny(model));
    }

    private void showIfAny(SendingViewModel chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var card = new SendingCard(chosen, nameOfRoom(), texts, overlays::close);
        overlays.show(card, Pos.CENTER, chosen::leave);
        overlays.onEscape(card::back);
        overlays.onBeside(card::ask);
        card.focus();
    }

    private String nameOfRoom() {
        return header.name() + (header.subject().isEmpty() ? "" : " · " + header.subject());
    }

    private void visibleIn(Node part, State state) {
        part.visibleProperty().bind(model.state().isEqualTo(state));
    }

    private static void showWhile(Node part, javafx.beans.value.ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
