package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.deals.DealServer;
import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import com.galerimerkezi.messenger.desktop.gateway.FileGateway;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The REST side of deals. */
record RemoteDeals(RestGateway rest, FileGateway files) implements DealServer {

    private static final String UNFINISHED = ".part";

    @Override
    public void setOutcome(RoomId room, OutcomeRequest outcome) {
        rest.setOutcome(room, outcome);
    }

    @Override
    public DealReport report(ReportPeriod period) {
        return rest.dealReport(period.from(), period.end());
    }

    @Override
    public void recordDeposit(RoomId room, DepositRequest deposit) {
        rest.recordDeposit(room, deposit);
    }

    @Override
    public void takeBack(RoomId room, DepositId deposit, DepositReversalRequest reversal) {
        rest.takeBack(room, deposit, reversal);
    }

    @Override
    public void saveReceipt(RoomId room, DepositId deposit, Path target) throws IOException {
        var path = ApiPaths.DEPOSIT_RECEIPT.replace("{roomId}", room.toString()).replace("{id}", deposit.toString());
        save("/" + path, target);
    }

    /** A file that is there is only replaced by a whole one. */
    private void save(String path, Path target) throws IOException {
        var part = target.resolveSibling(target.getFileName() + UNFINISHED);
        try {
            try (var file = Files.newOutputStream(part)) {
                files.download(path, file, _ -> {});
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
