import Foundation
import Synchronization

/// Somebody's wish that a run ends early, in good order: what has been read is marked and written, nothing more is read.
public final class Interruption: Sendable {
  private let isSet = Atomic(false)
  /// A pipe, so that who waits for slow input is woken; -1 where the system has none to give.
  private let reading: Int32
  private let writing: Int32

  public init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    if reading >= 0 { close(reading) }
    if writing >= 0 { close(writing) }
  }

  public var isRequested: Bool { isSet.load(ordering: .acquiring) }

  /// Asks for the end. May be called by a signal handler: it sets a flag and writes a byte.
  ///
  /// - Returns: false when it was asked for before.
  @discardableResult public func request() -> Bool {
    if isSet.exchange(true, ordering: .acquiringAndReleasing) { return false }
    var byte: UInt8 = 1
    _ = write(writing, &byte, 1)
    return true
  }

  /// Waits until a read would return at once; false when the end is asked for before.
  func waitForInput(_ descriptor: Int32) -> Bool {
    while !isRequested {
      var requests = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: reading, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&requests, 2, -1)
      if requests[1].revents != 0 { return false }
      // What poll cannot do, the read will tell.
      if count > 0 || (count < 0 && errno != EINTR) { return true }
    }
    return false
  }

  /// What Ctrl-C and `kill` ask of this process from now on; asked a second time, the process ends at once.
  public static func ofSignals() -> Interruption {
    let handler: @convention(c) (Int32) -> Void = { _ in
      if !signalled.request() { _exit(130) }
    }
    // Made before a signal can come: a handler must not be the first to touch it.
    let interruption = signalled
    for number in [SIGINT, SIGTERM] {
      // What whoever started us has had ignored (nohup, a script's background job) stays ignored.
      if unsafeBitCast(signal(number, handler), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
    return interruption
  }
}

private let signalled = Interruption()
