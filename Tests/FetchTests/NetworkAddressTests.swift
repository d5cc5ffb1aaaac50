import Testing

@testable import Fetch

@Suite("Addresses of the network")
struct NetworkAddressTests {
  @Test(
    "of the world are the world's",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
      "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111",
      "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
    ])
  func world(text: String) throws {
    #expect(try #require(NetworkAddress(text)).reach == .world)
  }

  @Test(
    "of the house are the house's, however they are dressed up",
    arguments: [
      "127.0.0.1", "127.255.255.254", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
      "100.64.0.1", "::1", "fc00::1", "fdff::1", "::ffff:127.0.0.1", "::ffff:7f00:1",
      "64:ff9b::10.0.0.1", "2002:7f00:1::", "2002:c0a8:101::1",
    ])
  func house(text: String) throws {
    #expect(try #require(NetworkAddress(text)).reach == .house)
  }

  @Test(
    "to which nobody should be led are nobody's",
    arguments: [
      "0.0.0.0", "0.1.2.3", "169.254.169.254", "192.0.0.1", "192.0.2.1", "192.88.99.1",
      "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1",
      "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::2", "::127.0.0.1", "fe80::1",
      "fec0::1", "ff02::1", "2001::1", "2001:db8::1", "3fff::1", "100::1", "64:ff9b:1::1",
      "::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "2002:a9fe:a9fe::1", "4000::1",
      "5f00::1",
    ])
  func nobody(text: String) throws {
    #expect(try #require(NetworkAddress(text)).reach == .nobody)
  }
}
