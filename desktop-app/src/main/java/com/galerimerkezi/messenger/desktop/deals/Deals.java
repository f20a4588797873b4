package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.WholeFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Deals of the signed-in gallery, asked for when they are wanted; the log tells rooms and messages of them. */
public final class Deals {

    private final DealServer server;
    private final Background background;

    public Deals(DealServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    public CompletableFuture<Boolean> setOutcome(RoomId room, OutcomeRequest outcome) {
        return done(() -> server.setOutcome(room, outcome));
    }

    CompletableFuture<DealReport> report(ReportPeriod period) {
        return background.call(() -> server.report(period));
    }

    CompletableFuture<Path> save(String text, Path target) {
        return background.call(() -> WholeFile.write(target, text));
    }

    CompletableFuture<Boolean> recordDeposit(RoomId room, DepositRequest deposit) {
        return done(() -> server.recordDeposit(room, deposit));
    }

    CompletableFuture<Boolean> takeBack(Deposit deposit, DepositReversalRequest reversal) {
        return done(() -> server.takeBack(deposit.roomId(), deposit.id(), reversal));
    }

    /** A page that can be printed. */
    public CompletableFuture<Path> saveReceipt(Deposit deposit, Path target) {
        return background.call(() -> {
            server.saveReceipt(deposit.roomId(), deposit.id(), target);
            return target;
        });
    }

    private CompletableFuture<Boolean> done(Runnable call) {
        Callable<Boolean> work = () -> {
            call.run();
            return true;
        };
        return background.call(work);
    }
}
