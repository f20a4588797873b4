package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.trade.Finding;
import com.galerimerkezi.messenger.contract.trade.Findings;
import com.galerimerkezi.messenger.desktop.conversation.TextSelection.Marked;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import com.galerimerkezi.messenger.desktop.look.Hint;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Links;
import com.galerimerkezi.messenger.desktop.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The words of a bubble: emoji as pictures, links to be clicked, and the mouse marks what is to be copied. */
final class MessageText extends TextFlow {

    private static final int WORD = 2;

    private final Object row;
    private final RowContext context;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable FindingChips chips;
    private @Nullable FlowOffsets offsets;
    private @Nullable Path highlight;

    MessageText(Object row, String text, RowContext context) {
        this.row = row;
        this.context = context;
        for (var part : Links.split(text)) {
            if (part.link() == null) {
                addFindings(part.text());
            } else {
                addLink(part.text(), part.link());
            }
        }
        if (context.emoji().isOnlyEmoji(pieces)) {
            getStyleClass().add("jumbo");
        }
        setCursor(Cursor.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (chips != null) {
            chips.paint();
        }
        paint(context.selection().in(row));
    }

    /** Until the row leaves the list. */
    Subscription following() {
        return context.selection()
                .marked()
                .subscribe(_ -> paint(context.selection().in(row)));
    }

    String whole() {
        var whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text()));
        return whole.toString();
    }

    /** What is marked here, or all of it. */
    String toCopy() {
        var marked = context.selection().in(row);
        return marked == null || marked.text().isEmpty() ? whole() : marked.text();
    }

    /** The one at the place, or all of the text where the keys ask. */
    List<Link> linksAt(Object target) {
        if (target instanceof Text text) {
            return text.getUserData() instanceof Link link ? List.of(link) : List.of();
        }
        return getChildren().stream()
                .map(Node::getUserData)
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .distinct()
                .toList();
    }

    /** What is at the place, or all of the text where the keys ask. */
    List<Finding> findingsAt(Object target) {
        if (target instanceof Text text && text.getUserData() instanceof Finding finding) {
            return List.of(finding);
        }
        return chips == null || target instanceof Text ? List.of() : chips.findings();
    }

    private void addFindings(String words) {
        int done = 0;
        for (var finding : Findings.in(words)) {
            addWords(words.substring(done, finding.start()));
            addFinding(finding, words.substring(finding.start(), finding.end()));
            done = finding.end();
        }
        addWords(words.substring(done));
    }

    private void addFinding(Finding finding, String written) {
        int start = FlowOffsets.width(pieces);
        chips().add(finding, start, start + written.length());
        pieces.add(new Piece(written, false));
        var text = body(written);
        text.getStyleClass().add("finding");
        text.setUserData(finding);
        text.setOnMouseClicked(event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (plain && event.getClickCount() == 1 && !event.isShiftDown()) {
                var menu = new ContextMenu();
                menu.getItems().addAll(new FindingItems(context.actions(), context.texts()).of(finding));
                context.menu().show(menu, text, event.getScreenX(), event.getScreenY());
            }
        });
        getChildren().add(text);
    }

    private FindingChips chips() {
        var known = chips;
        if (known == null) {
            known = new FindingChips(this);
            getChildren().add(0, known);
            chips = known;
        }
        return known;
    }

    private void addWords(String words) {
        if (words.isEmpty()) {
            return;
        }
        var split = context.emoji().split(words);
        pieces.addAll(split);
        var measure = split.stream().anyMatch(Piece::emoji) ? EmojiText.measure("body") : null;
        if (measure != null) {
            getChildren().add(measure);
        }
        for (var piece : split) {
            getChildren()
                    .add(
                            measure != null && piece.emoji()
                                    ? context.emoji().picture(piece.text(), measure.fontProperty())
                                    : body(piece.text()));
        }
    }

    private static Text body(String words) {
        var body = new Text(words);
        body.getStyleClass().add("body");
        return body;
    }

    private void addLink(String written, Link link) {
        pieces.add(new Piece(written, false));
        var text = body(written);
        text.getStyleClass().add("web-link");
        text.setUserData(link);
        text.setAccessibleRole(AccessibleRole.HYPERLINK);
        text.setOnMouseClicked(event -> {
            boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (plain && event.getClickCount() == 1 && !event.isShiftDown()) {
                context.actions().open(link);
            }
        });
        if (link instanceof WebLink web && web.international()) {
            Hint.on(text, link.address());
        }
        getChildren().add(text);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = characterAt(event);
        var before = context.selection().in(row);
        if (event.isShiftDown() && before != null) {
            mark(before.anchor(), at);
        } else if (event.getClickCount() == WORD) {
            mark(offsets().startOfWord(under(event)), offsets().endOfWord(under(event)));
        } else if (event.getClickCount() > WORD) {
            mark(0, offsets().length());
        } else {
            mark(at, at);
        }
    }

    private void dragged(MouseEvent event) {
        var before = context.selection().in(row);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() < WORD && before != null) {
            mark(before.anchor(), characterAt(event));
            event.consume();
        }
    }

    private void mark(int anchor, int caret) {
        var text = offsets().between(Math.min(anchor, caret), Math.max(anchor, caret));
        context.selection().mark(new Marked(row, anchor, caret, text));
    }

    /** Behind the words is the room of the corner, which is no text. */
    private int characterAt(MouseEvent event) {
        var hit = getHitInfo(new Point2D(event.getX(), event.getY()));
        return Math.clamp(hit.getInsertionIndex(), 0, offsets().length());
    }

    private int under(MouseEvent event) {
        var hit = getHitInfo(new Point2D(event.getX(), event.getY()));
        return Math.clamp(hit.getCharIndex(), 0, offsets().length());
    }

    private FlowOffsets offsets() {
        var known = offsets;
        if (known == null) {
            known = new FlowOffsets(pieces);
            offsets = known;
        }
        return known;
    }

    private void paint(@Nullable Marked marked) {
        if (marked == null && highlight == null) {
            return;
        }
        PathElement[] shape = marked == null ? new PathElement[0] : getRangeShape(marked.start(), marked.end(), true);
        highlight().getElements().setAll(shape);
    }

    private Path highlight() {
        var known = highlight;
        if (known == null) {
            known = new Path();
            known.setManaged(false);
            known.setMouseTransparent(true);
            known.getStyleClass().add("marked");
            getChildren().add(chips == null ? 0 : 1, known);
            highlight = known;
        }
        return known;
    }
}
