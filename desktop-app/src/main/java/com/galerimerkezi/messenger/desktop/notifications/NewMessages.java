package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is news: everything from the moment on that the session reached the server for the first time, what was missed
 * during a later cut included. What was caught up before is old. No clock is asked.
 */
public final class NewMessages implements Follower {

    private Consumer<ServerEvent.NewMessage> listener = _ -> {};
    private Consumer<ServerEvent.OfTeam> ofTeam = _ -> {};
    private boolean reached;

    /** One at a time; the store of the rooms has the message already. On the UI thread. */
    public void onMessage(Consumer<ServerEvent.NewMessage> hears) {
        listener = hears;
    }

    /** Of the own side's work. */
    public void onTeam(Consumer<ServerEvent.OfTeam> hears) {
        ofTeam = hears;
    }

    /** On the UI thread, behind everything that was caught up. */
    public void reached() {
        reached = true;
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    @Override
    public void apply(ServerEvent.Durable event) {
        if (reached && event instanceof ServerEvent.NewMessage sent) {
            listener.accept(sent);
        }
        if (reached && event instanceof ServerEvent.OfTeam own) {
            ofTeam.accept(own);
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {}
}
