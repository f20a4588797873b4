package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.DealReport;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import java.io.IOException;
import java.nio.file.Path;

/** What the server keeps of deals; each call waits, and fails with the server's refusal. */
public interface DealServer {

    void setOutcome(RoomId room, OutcomeRequest outcome);

    DealReport report(ReportPeriod period);

    void recordDeposit(RoomId room, DepositRequest deposit);

    void takeBack(RoomId room, DepositId deposit, DepositReversalRequest reversal);

    void saveReceipt(RoomId room, DepositId deposit, Path target) throws IOException;
}
