package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Pictures one after another, oldest first, of which the oldest may not be here yet. */
public interface PictureSequence {

    ObservableList<Message> all();

    ReadOnlyBooleanProperty hasOlder();

    /** They come into the list, at its beginning. */
    void loadOlder();

    /** Those, and no others. */
    static PictureSequence of(List<Message> pictures) {
        var all = FXCollections.observableArrayList(pictures);
        var none = new ReadOnlyBooleanWrapper();
        return new PictureSequence() {
            @Override
            public ObservableList<Message> all() {
                return all;
            }

            @Override
            public ReadOnlyBooleanProperty hasOlder() {
                return none.getReadOnlyProperty();
            }

            @Override
            public void loadOlder() {}
        };
    }
}
