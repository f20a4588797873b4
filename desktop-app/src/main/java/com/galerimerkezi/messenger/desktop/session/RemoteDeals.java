package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.deals.DealServer;
import com.galerimerkezi.messenger.desktop.gateway.FileGateway;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The REST side of deals. */
record RemoteDeals(RestGateway rest, FileGateway files) implements DealServer {

    private static final String REPORT = "/" + ApiPaths.DEAL_REPORT + "?format=csv";

    @Override
    public void setOutcome(RoomId room, OutcomeRequest outcome) {
        rest.setOutcome(room, outcome);
    }

    @Override
    public DealReport report() {
        return rest.dealReport();
    }

    @Override
    public void saveReport(Path target) throws IOException {
        try (var file = Files.newOutputStream(target)) {
            files.download(REPORT, file, _ -> {});
        }
    }

    @Override
    public void recordDeposit(RoomId room, DepositRequest deposit) {
        rest.recordDeposit(room, deposit);
    }
}
