package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Pictures that were sent together: a few large ones first, the others three in a row. */
public final class AlbumGrid extends VBox {

    private static final double WIDTH = 330;
    private static final double GAP = 3;
    private static final double RATIO = 0.75;

    /** Tells {@code about} of each picture's place, for what can be done with that one. */
    public AlbumGrid(
            List<Message> album, Pictures pictures, Consumer<Message> view, BiConsumer<Region, Message> about) {
        super(GAP);
        int at = 0;
        for (int inRow : rows(album.size())) {
            var row = new HBox(GAP);
            double width = Math.floor((WIDTH - (inRow - 1) * GAP) / inRow);
            for (var picture : album.subList(at, at + inRow)) {
                var place = MessagePicture.of(
                        picture, width, Math.rint(width * RATIO), pictures, () -> view.accept(picture));
                about.accept(place, picture);
                row.getChildren().add(place);
            }
            getChildren().add(row);
            at += inRow;
        }
    }

    /** How many stand in each row; no row of three has a hole. */
    static List<Integer> rows(int pictures) {
        var rows = new ArrayList<Integer>();
        int left = pictures;
        if (left == 3) {
            rows.add(1);
            left -= 1;
        }
        while (left % 3 != 0 && left >= 2) {
            rows.add(2);
            left -= 2;
        }
        for (; left >= 3; left -= 3) {
            rows.add(3);
        }
        if (left > 0) {
            rows.add(left);
        }
        return rows;
    }
}
